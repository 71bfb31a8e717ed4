import { nextClock } from '../domain/clock.ts';
import { Deal } from '../domain/deal.ts';
import type { Entry, Payload } from '../domain/entry.ts';
import type { AccountFact, DealFact, Fact } from '../domain/fact.ts';
import { foldDeal } from '../domain/fold-deal.ts';
import { personsOfFact } from '../domain/persons-of-fact.ts';
import { applyAccountFact } from './account-folds.ts';
import type { CountersignDatabase } from './database.ts';
import { projectDeal } from './project-deal.ts';
import { rebuildDeal } from './rebuild.ts';

/** Who writes, when and why: the same for all entries of one transaction. */
export interface Author {
  readonly account: string;
  readonly installation: string;
  readonly actor: 'person' | 'software';
  readonly command: string;
  /** ms. */
  readonly now: number;
  readonly newId: () => string;
}

/**
 * Writes what happened to a deal into the journal and its folds. Must run inside a read-write transaction over all
 * tables. Gives the deal as it is then; undefined where the facts do not make one.
 */
export async function appendDealFacts(
  db: CountersignDatabase,
  author: Author,
  dealId: string,
  facts: readonly DealFact[],
): Promise<Deal | undefined> {
  let deal = await readDeal(db, author.account, dealId);
  for (const fact of facts) {
    const entry = await writeEntry(db, author, fact, dealId);
    deal = foldDeal(deal, entry, fact);
  }
  // What is part of another deal shows there.
  if (deal?.mergedInto) await rebuildDeal(db, author.account, dealId);
  else if (deal) await projectDeal(db, deal);
  return deal;
}

/** Writes what happened to the account. Must run inside a read-write transaction over all tables. */
export async function appendAccountFacts(
  db: CountersignDatabase,
  author: Author,
  facts: readonly AccountFact[],
): Promise<void> {
  for (const fact of facts) {
    const entry = await writeEntry(db, author, fact, undefined);
    await applyAccountFact(db, entry, fact);
  }
}

/** The deal as its journal says; undefined where there is none or it was erased. */
export async function readDeal(db: CountersignDatabase, account: string, id: string): Promise<Deal | undefined> {
  const stored = await db.deals.get([account, id]);
  return stored && Deal.parse(stored);
}

async function writeEntry(
  db: CountersignDatabase,
  author: Author,
  fact: Fact,
  deal: string | undefined,
): Promise<Entry> {
  const clock = nextClock((await db.local.get('clock'))?.value, author.now, author.installation);
  const entry: Entry = {
    schema: 1,
    id: author.newId(),
    account: author.account,
    ...(deal === undefined ? {} : { deal }),
    kind: fact.kind,
    clock,
    at: author.now,
    installation: author.installation,
    actor: author.actor,
    command: author.command,
  };
  const payload: Payload = {
    schema: 1,
    entry: entry.id,
    account: author.account,
    ...(deal === undefined ? {} : { deal }),
    persons: personsOfFact(fact),
    fact,
  };
  await db.local.put({ key: 'clock', value: clock });
  await db.entries.add(entry);
  await db.payloads.add(payload);
  return entry;
}
