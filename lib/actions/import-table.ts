import type { Command, CommandResult } from '../domain/command.ts';
import type { DealFact } from '../domain/fact.ts';
import { stageIndex } from '../domain/process.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { readProcess } from '../store/read-process.ts';
import { openingFacts } from './open-deal.ts';
import { done, refuse, type Work } from './work.ts';

type ImportDeals = Extract<Command, { do: 'import_deals' }>;
type ImportContacts = Extract<Command, { do: 'import_contacts' }>;

/** Opens the deals of a file. One that is here already is left as it is, so that the same file may come twice. */
export async function importDeals(work: Work, command: ImportDeals): Promise<CommandResult> {
  const { db, author } = work;
  for (const { details } of command.deals) {
    const { process } = await readProcess(db, author.account, details.process);
    if (stageIndex(process, details.stage) < 0) return refuse('stage_not_found');
  }
  for (const { deal, details, ended } of command.deals) {
    if (await readDeal(db, author.account, deal)) continue;
    const { process } = await readProcess(db, author.account, details.process);
    const facts = openingFacts(work, { deal, details: { ...details, imported: true } }, process);
    const end: readonly DealFact[] = ended ? [{ kind: 'deal_disqualified', reason: 'other', note: '' }] : [];
    await appendDealFacts(db, author, deal, [...facts, ...end]);
  }
  return done;
}

/** Adds the people of a file to their deals; one of a deal that is gone is left out. */
export async function importContacts(work: Work, command: ImportContacts): Promise<CommandResult> {
  const { db, author } = work;
  for (const [deal, contacts] of Map.groupBy(command.contacts, (each) => each.deal)) {
    const stored = await readDeal(db, author.account, deal);
    if (!stored || stored.mergedInto) continue;
    await appendDealFacts(
      db,
      author,
      deal,
      contacts.map(({ contact }) => ({ kind: 'contact_set', contact: { ...contact, since: author.now } })),
    );
  }
  return done;
}
