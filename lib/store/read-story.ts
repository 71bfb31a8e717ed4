import { isDealFact } from '../domain/fact.ts';
import { partsOf } from '../domain/merges.ts';
import type { JournalLine } from '../domain/story.ts';
import type { CountersignDatabase } from './database.ts';
import { readMerges } from './read-journals.ts';

/** The journal of a deal and of all that became part of it; a line whose content was erased stays as a line. */
export async function readStory(
  db: CountersignDatabase,
  account: string,
  deal: string,
): Promise<readonly JournalLine[]> {
  const { standing } = await readMerges(db, account);
  const deals = [deal, ...partsOf(standing, deal)].map((each): [string, string] => [account, each]);
  const entries = await db.entries.where('[account+deal]').anyOf(deals).toArray();
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  return entries.map((entry, index) => {
    const fact = payloads[index]?.fact;
    return { entry, fact: fact && isDealFact(fact) ? fact : null };
  });
}
