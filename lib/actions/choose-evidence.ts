import type { CommandResult } from '../domain/command.ts';
import { currentVisit } from '../domain/deal.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { erasedPersons } from '../store/erased-persons.ts';
import { readProcess } from '../store/read-process.ts';
import { advanceByItself } from './leave-stage.ts';
import { readOpenMessages } from './read-open-messages.ts';
import { makeSnapshot } from './snapshot.ts';
import { done, refuse, type Work } from './work.ts';

/**
 * A person picks a message of the buyer as the proof of a criterion. The quote must stand in the message's own text: what
 * the buyer did not write cannot be evidence. Without a quote, the whole own text is it.
 */
export async function chooseEvidence(
  work: Work,
  command: { deal: string; criterion: string; message: string; quote: string },
): Promise<CommandResult> {
  const { db, author, open } = work;
  const deal = await readDeal(db, author.account, command.deal);
  if (!deal) return refuse('deal_not_found');
  const { process, version } = await readProcess(db, author.account, deal.process);
  const stage = process.stages.find((each) => each.criteria.some((one) => one.id === command.criterion));
  if (!stage) return refuse('criterion_not_found');
  const read = open && (await readOpenMessages(db, open, deal));
  const found = read?.find((each) => each.open.keys.includes(command.message));
  if (!open || !found?.reading) return refuse('message_not_read');
  // Of somebody who was erased nothing older is taken in again, by nobody.
  const erased = await erasedPersons(db, author.account);
  if (erased(found.message.from.email, found.message.sentAt)) return refuse('message_not_read');
  if (found.reading.verification === 'failed') return refuse('sender_failed_authentication');
  if (found.reading.side !== 'buyer') return refuse('not_from_the_buyer');
  const quote = command.quote || found.reading.ownText;
  if (!found.reading.ownText.includes(quote) || quote.trim() === '') return refuse('quote_not_in_message');
  const visit = currentVisit(deal);
  await appendDealFacts(db, author, deal.id, [
    {
      kind: 'evidence_chosen',
      target: {
        criterion: command.criterion,
        stage: stage.id,
        visit: visit?.stage === stage.id ? visit.id : null,
        messageKeys: found.open.keys,
      },
      snapshot: makeSnapshot(open, found, deal, quote, undefined, []),
    },
  ]);
  await advanceByItself(work, deal.id, process, version);
  return done;
}
