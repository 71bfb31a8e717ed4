import type { Deal } from '../domain/deal.ts';
import { Entry, Payload } from '../domain/entry.ts';
import { isDealFact } from '../domain/fact.ts';
import { foldDeal } from '../domain/fold-deal.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';
import { applyAccountFact, readAccount } from './account-folds.ts';
import { type CountersignDatabase, foldTables } from './database.ts';
import { projectDeal, removeProjections } from './project-deal.ts';

/** Folds one deal anew from the journal; a deal of which nothing is left vanishes from every list. */
export async function rebuildDeal(db: CountersignDatabase, account: string, id: string): Promise<void> {
  const entries = await db.entries.where('[account+deal]').equals([account, id]).sortBy('clock');
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  let deal: Deal | undefined;
  entries.forEach((entry, index) => {
    const fact = payloads[index]?.fact;
    if (fact && isDealFact(fact)) deal = foldDeal(deal, Entry.parse(entry), fact);
  });
  if (deal) await projectDeal(db, deal);
  else await removeProjections(db, account, id);
}

/**
 * Folds an account anew from its journal, to the same result as when it was written. Must run inside a read-write
 * transaction over all tables.
 */
export async function rebuildAccount(db: CountersignDatabase, account: string): Promise<void> {
  for (const table of foldTables(db)) await table.where('account').equals(account).delete();
  const known = await readAccount(db, account);
  await db.accounts.put({ ...known, settings: DEFAULT_SETTINGS });
  const entries = await db.entries.where('[account+clock]').between([account, ''], [account, '\uffff']).toArray();
  for (const entry of entries.filter((each) => each.deal === undefined)) {
    const payload = await db.payloads.get(entry.id);
    const fact = payload && Payload.parse(payload).fact;
    if (fact && !isDealFact(fact)) await applyAccountFact(db, entry, fact);
  }
  const deals = new Set(entries.flatMap((each) => (each.deal === undefined ? [] : [each.deal])));
  for (const deal of deals) await rebuildDeal(db, account, deal);
}
