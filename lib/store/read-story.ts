import { isDealFact } from '../domain/fact.ts';
import type { JournalLine } from '../domain/story.ts';
import type { CountersignDatabase } from './database.ts';

/** The journal of one deal; a line whose content was erased stays as a line. */
export async function readStory(
  db: CountersignDatabase,
  account: string,
  deal: string,
): Promise<readonly JournalLine[]> {
  const entries = await db.entries.where('[account+deal]').equals([account, deal]).toArray();
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  return entries.map((entry, index) => {
    const fact = payloads[index]?.fact;
    return { entry, fact: fact && isDealFact(fact) ? fact : null };
  });
}
