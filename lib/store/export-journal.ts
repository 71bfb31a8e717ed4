import type { Entry, Payload } from '../domain/entry.ts';
import type { CountersignDatabase } from './database.ts';
import type { SeenRecord } from './records.ts';

/** How many entries are read at once: enough to be fast, few enough for any memory. */
const CHUNK = 1_000;

/** The whole journal in the order of its ids, chunk by chunk. */
export async function* exportJournal(
  db: CountersignDatabase,
): AsyncGenerator<readonly { entry: Entry; payload: Payload | undefined }[]> {
  let after = '';
  for (;;) {
    const entries = await db.entries.where('id').above(after).limit(CHUNK).toArray();
    const last = entries.at(-1);
    if (!last) return;
    const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
    yield entries.map((entry, index) => ({ entry, payload: payloads[index] }));
    after = last.id;
  }
}

/** How many entries the journal holds now. */
export function countJournal(db: CountersignDatabase): Promise<number> {
  return db.entries.count();
}

/** Up to where the user has looked at each deal's news. */
export function exportSeen(db: CountersignDatabase): Promise<readonly SeenRecord[]> {
  return db.seen.toArray();
}
