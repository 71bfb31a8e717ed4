import type { Payload } from '../domain/entry.ts';
import { heirsOf } from '../domain/merges.ts';
import { sentAtOfFact } from '../domain/persons-of-fact.ts';
import { withoutPerson } from '../domain/without-person.ts';
import type { CountersignDatabase } from './database.ts';
import { removeProjections } from './project-deal.ts';
import { readMerges } from './read-journals.ts';
import { rebuildDeal } from './rebuild.ts';

/**
 * Removes the content of a deal, of the deals merged into it, and what was kept of threads that only it had. Gives the
 * ids of all deals that are gone, so that the journal names each of them.
 */
export async function eraseDealContent(
  db: CountersignDatabase,
  account: string,
  deal: string,
): Promise<readonly string[]> {
  const gone: string[] = [];
  const heirs = heirsOf((await readMerges(db, account)).standing, deal);
  const merged = await db.deals
    .where('account')
    .equals(account)
    .filter((each) => each.mergedInto === deal)
    .primaryKeys();
  for (const [, each] of merged) gone.push(...(await eraseDealContent(db, account, each)));
  const threads = await db.links.where('[account+deal]').equals([account, deal]).toArray();
  await db.payloads.where('[account+deal]').equals([account, deal]).delete();
  await removeProjections(db, account, deal);
  await db.seen.delete([account, deal]);
  for (const each of heirs) await rebuildDeal(db, account, each);
  for (const { thread } of threads) await forgetThreadUnlessLinked(db, account, thread);
  // A backup that waits to be restored may hold what has just been erased.
  await db.restores.clear();
  return [...gone, deal];
}

async function forgetThreadUnlessLinked(db: CountersignDatabase, account: string, thread: string): Promise<void> {
  if ((await db.links.where('[account+thread]').equals([account, thread]).count()) > 0) return;
  await db.sources.where('[account+thread]').equals([account, thread]).delete();
  await db.sent.where('[account+thread]').equals([account, thread]).delete();
  await db.reads.delete([account, thread]);
}

/** When a person was erased: as a position in the journal, and in ms. */
export interface ErasedWhen {
  readonly clock: string;
  readonly at: number;
}

/**
 * Removes everything whose content is about a person (lower-cased address), and folds the deals concerned anew. With
 * `when`, an erasure that another journal brings: what was written later, about mail that was sent later, stays, for the
 * person may have come back since.
 */
export async function erasePersonContent(
  db: CountersignDatabase,
  account: string,
  email: string,
  when?: ErasedWhen,
): Promise<void> {
  const found = await db.payloads
    .where('persons')
    .equals(email)
    .filter((each) => each.account === account)
    .toArray();
  const payloads = when ? await writtenBefore(db, found, when) : found;
  await db.payloads.bulkDelete(payloads.map((each) => each.entry));
  await db.payloads.bulkAdd(
    payloads.flatMap((each) => {
      const fact = withoutPerson(each.fact);
      return fact ? [{ ...each, persons: [], fact }] : [];
    }),
  );
  await db.restores.clear();
  await db.sides.delete([account, email]);
  await db.sources
    .where('account')
    .equals(account)
    .filter((each) => isOf(each.message, email))
    .delete();
  await db.sent
    .where('account')
    .equals(account)
    .filter((each) => each.to.includes(email))
    .delete();
  const deals = new Set(payloads.flatMap((each) => (each.deal === undefined ? [] : [each.deal])));
  for (const deal of deals) await rebuildDeal(db, account, deal);
}

async function writtenBefore(
  db: CountersignDatabase,
  payloads: readonly Payload[],
  when: ErasedWhen,
): Promise<readonly Payload[]> {
  const entries = await db.entries.bulkGet(payloads.map((each) => each.entry));
  return payloads.filter((payload, index) => {
    const sentAt = sentAtOfFact(payload.fact);
    const early = sentAt !== undefined && Date.parse(sentAt) < when.at;
    return early || (entries[index]?.clock ?? '') < when.clock;
  });
}

function isOf(
  message: { from: { email: string }; to: readonly { email: string }[]; cc: readonly { email: string }[] } | undefined,
  email: string,
): boolean {
  return message !== undefined && [message.from, ...message.to, ...message.cc].some((each) => each.email === email);
}

/** Removes all that belongs to an account. */
export async function eraseAccount(db: CountersignDatabase, account: string): Promise<void> {
  await db.entries.where('[account+clock]').between([account, ''], [account, '\uffff']).delete();
  await db.payloads.where('[account+deal]').between([account, ''], [account, '\uffff']).delete();
  // Payloads that belong to no deal are not in that index.
  await db.payloads.filter((each) => each.account === account).delete();
  for (const table of [
    db.deals,
    db.rows,
    db.attention,
    db.links,
    db.contacts,
    db.sides,
    db.dismissed,
    db.processes,
    db.seen,
    db.sources,
    db.sent,
    db.reads,
  ]) {
    await table.where('account').equals(account).delete();
  }
  await db.accounts.delete(account);
  await db.restores.clear();
}
