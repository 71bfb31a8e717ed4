import Dexie from 'dexie';
import type { Deal } from '../domain/deal.ts';
import { Payload } from '../domain/entry.ts';
import { ACCOUNT_FACT_KINDS, isDealFact } from '../domain/fact.ts';
import { foldDeal } from '../domain/fold-deal.ts';
import { foldJournal } from '../domain/fold-journal.ts';
import { heirsOf, type Merge } from '../domain/merges.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';
import { applyAccountFact, readAccount } from './account-folds.ts';
import { type CountersignDatabase, foldTables } from './database.ts';
import { projectDeal, projectNewDeals, removeProjections } from './project-deal.ts';
import { readJournals, readMerges } from './read-journals.ts';
import { readProcesses } from './read-process.ts';

/**
 * Folds one deal anew from the journal, and all that it became part of; a deal of which nothing is left vanishes from
 * every list.
 */
export async function rebuildDeal(db: CountersignDatabase, account: string, id: string): Promise<void> {
  const { standing } = await readMerges(db, account);
  for (const each of [id, ...heirsOf(standing, id)]) await refold(db, account, each, standing);
}

async function refold(db: CountersignDatabase, account: string, id: string, merges: readonly Merge[]): Promise<void> {
  const deal = foldJournal(await readJournals(db, account, id, merges), id);
  if (deal) await projectDeal(db, deal);
  else await removeProjections(db, account, id);
}

/** How many deals are folded at once: enough to be fast, few enough for any memory. */
const CHUNK = 200;

/**
 * Folds an account anew from its journal, to the same result as when it was written. Must run inside a read-write
 * transaction over all tables.
 */
export async function rebuildAccount(db: CountersignDatabase, account: string): Promise<void> {
  for (const table of foldTables(db)) await table.where('account').equals(account).delete();
  const known = await readAccount(db, account);
  await db.accounts.put({ ...known, settings: DEFAULT_SETTINGS });
  await rebuildAccountFacts(db, account);
  const processes = new Map((await readProcesses(db, account)).map((each) => [each.id, each]));
  const ids = await dealsOfJournal(db, account);
  const { standing, named } = await readMerges(db, account);
  for (let from = 0; from < ids.length; from += CHUNK) {
    const deals = await foldDeals(db, account, ids.slice(from, from + CHUNK));
    const alone = deals.filter((each) => !named.has(each.id));
    await projectNewDeals(db, account, alone, processes);
  }
  for (const id of named) await refold(db, account, id, standing);
}

async function rebuildAccountFacts(db: CountersignDatabase, account: string): Promise<void> {
  const kinds = ACCOUNT_FACT_KINDS.map((kind) => [account, kind]);
  const entries = await db.entries.where('[account+kind]').anyOf(kinds).sortBy('clock');
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  for (const [index, entry] of entries.entries()) {
    const stored = payloads[index];
    const fact = stored && Payload.parse(stored).fact;
    if (fact && !isDealFact(fact)) await applyAccountFact(db, entry, fact);
  }
}

/** Some deals that follow each other in the order of their ids, as the journal says. */
async function foldDeals(db: CountersignDatabase, account: string, ids: readonly string[]): Promise<readonly Deal[]> {
  const entries = await db.entries
    .where('[account+deal]')
    .between([account, ids[0]], [account, ids.at(-1)], true, true)
    .sortBy('clock');
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  const deals = new Map<string, Deal>();
  entries.forEach((entry, index) => {
    const fact = payloads[index]?.fact;
    if (entry.deal === undefined || !fact || !isDealFact(fact)) return;
    const deal = foldDeal(deals.get(entry.deal), entry, fact);
    if (deal) deals.set(entry.deal, deal);
  });
  return [...deals.values()];
}

/** The ids of all deals of the account that the journal names, sorted. */
async function dealsOfJournal(db: CountersignDatabase, account: string): Promise<readonly string[]> {
  const keys = await db.entries
    .where('[account+deal]')
    .between([account, Dexie.minKey], [account, Dexie.maxKey])
    .uniqueKeys();
  return keys.map((key) => String((key as unknown as readonly unknown[])[1]));
}
