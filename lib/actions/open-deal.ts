import type { CommandResult, NewDeal } from '../domain/command.ts';
import type { DealFact } from '../domain/fact.ts';
import { type Process, stageIndex } from '../domain/process.ts';
import { appendDealFacts, readDeal } from '../store/append-facts.ts';
import { readProcess } from '../store/read-process.ts';
import { linkThread } from './link-thread.ts';
import { done, refuse, type Work } from './work.ts';

interface Opening {
  readonly deal: string;
  readonly details: NewDeal;
  readonly link?: { readonly thread: string; readonly subject: string };
  readonly followUpOf?: string;
}

/**
 * A new deal, with its people, standing in a stage since a moment. The people were put there now: for older messages of
 * theirs they count as known from this moment only.
 */
export async function openDeal(work: Work, opening: Opening): Promise<CommandResult> {
  const { db, author } = work;
  const { details } = opening;
  if (await readDeal(db, author.account, opening.deal)) return refuse('invalid');
  const { process } = await readProcess(db, author.account, details.process);
  if (stageIndex(process, details.stage) < 0) return refuse('stage_not_found');
  await appendDealFacts(db, author, opening.deal, openingFacts(work, opening, process));
  return opening.link ? linkThread(work, { deal: opening.deal, ...opening.link }) : done;
}

/** What opening a deal writes: that it stands in its stage, and its people. */
export function openingFacts({ author }: Work, opening: Opening, process: Process): readonly DealFact[] {
  const { details } = opening;
  const won = stageIndex(process, details.stage) > stageIndex(process, process.wonBy);
  return [
    {
      kind: 'deal_opened',
      name: details.name,
      company: details.company,
      ...(details.value ? { value: details.value } : {}),
      ...(details.expectedClose ? { expectedClose: details.expectedClose } : {}),
      process: details.process,
      stage: details.stage,
      since: details.since,
      owner: author.account,
      ...(opening.followUpOf ? { followUpOf: opening.followUpOf } : {}),
      ...(details.imported ? { imported: true } : {}),
      ...(won ? { won: true } : {}),
    },
    ...details.contacts.map(
      (contact): DealFact => ({ kind: 'contact_set', contact: { ...contact, since: author.now } }),
    ),
  ];
}
