import { personHash } from '../domain/content-hash.ts';
import type { CountersignDatabase } from './database.ts';
import { type ErasedWhen, erasePersonContent } from './erase.ts';

/**
 * Erasing wins over any merge: what the account's joined journal says was erased is taken away from it. The folds must be
 * made anew afterwards.
 */
export async function carryOutErasures(db: CountersignDatabase, account: string): Promise<void> {
  for (const deal of await erasedDeals(db, account)) {
    await db.payloads.where('[account+deal]').equals([account, deal]).delete();
    await db.seen.delete([account, deal]);
    const threads = await db.links.where('[account+deal]').equals([account, deal]).toArray();
    for (const { thread } of threads) await forgetThread(db, account, thread);
  }
  const persons = await erasedPersonHashes(db, account);
  if (persons.size === 0) return;
  for (const email of await namedPersons(db)) {
    const when = persons.get(personHash(account, email));
    if (when) await erasePersonContent(db, account, email, when);
  }
}

/** Every address that the content of the journal is about, whatever the account. */
export async function namedPersons(db: CountersignDatabase): Promise<readonly string[]> {
  return (await db.payloads.orderBy('persons').uniqueKeys()).map(String);
}

async function erasedDeals(db: CountersignDatabase, account: string): Promise<readonly string[]> {
  const entries = await db.entries.where('[account+kind]').equals([account, 'deal_erased']).primaryKeys();
  const payloads = await db.payloads.bulkGet(entries);
  return payloads.flatMap((each) => (each?.fact.kind === 'deal_erased' ? [each.fact.erasedDeal] : []));
}

/** The last erasure of each erased person, by the hash that stands for the address. */
async function erasedPersonHashes(db: CountersignDatabase, account: string): Promise<ReadonlyMap<string, ErasedWhen>> {
  const entries = await db.entries.where('[account+kind]').equals([account, 'person_erased']).sortBy('clock');
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  const persons = new Map<string, ErasedWhen>();
  entries.forEach((entry, index) => {
    const fact = payloads[index]?.fact;
    if (fact?.kind !== 'person_erased') return;
    // The clocks of machines differ: the last by position is not always the last by time.
    const at = Math.max(entry.at, persons.get(fact.person)?.at ?? 0);
    persons.set(fact.person, { clock: entry.clock, at });
  });
  return persons;
}

/** What was kept of a thread's mail beside the journal: it may hold what was erased, and is read again where needed. */
async function forgetThread(db: CountersignDatabase, account: string, thread: string): Promise<void> {
  await db.sources.where('[account+thread]').equals([account, thread]).delete();
  await db.sent.where('[account+thread]').equals([account, thread]).delete();
  await db.reads.delete([account, thread]);
}
