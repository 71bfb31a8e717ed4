import { isDealFact } from '../domain/fact.ts';
import type { DealJournals, DealLine } from '../domain/fold-journal.ts';
import { type Merge, partsOf, standingMerges } from '../domain/merges.ts';
import type { CountersignDatabase } from './database.ts';

export interface Merges {
  readonly standing: readonly Merge[];
  /** Every deal that a merger names, whether it holds or not. */
  readonly named: ReadonlySet<string>;
}

/** Which deals became part of which. */
export async function readMerges(db: CountersignDatabase, account: string): Promise<Merges> {
  const entries = await db.entries.where('[account+kind]').equals([account, 'deal_merged_into']).toArray();
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  const merges = entries.flatMap(({ deal, clock }, index): readonly Merge[] => {
    const fact = payloads[index]?.fact;
    return deal !== undefined && fact?.kind === 'deal_merged_into' ? [{ deal, into: fact.into, clock }] : [];
  });
  const stillThere = new Set<string>();
  for (const into of new Set(merges.map((each) => each.into))) {
    if (await isStillThere(db, account, into)) stillThere.add(into);
  }
  return {
    standing: standingMerges(merges, stillThere),
    named: new Set(merges.flatMap((each) => [each.deal, each.into])),
  };
}

/** Whether a deal's opening still has its content: without it there is no deal. */
async function isStillThere(db: CountersignDatabase, account: string, deal: string): Promise<boolean> {
  const openings = await db.entries
    .where('[account+deal]')
    .equals([account, deal])
    .filter((each) => each.kind === 'deal_opened')
    .primaryKeys();
  return (await db.payloads.where('entry').anyOf(openings).count()) > 0;
}

/** The journals of a deal and of all that became part of it. */
export async function readJournals(
  db: CountersignDatabase,
  account: string,
  deal: string,
  merges: readonly Merge[],
): Promise<DealJournals> {
  const journals = new Map<string, readonly DealLine[]>();
  for (const id of [deal, ...partsOf(merges, deal)]) journals.set(id, await readLines(db, account, id));
  return { merges, linesOf: (id) => journals.get(id) ?? [] };
}

async function readLines(db: CountersignDatabase, account: string, deal: string): Promise<readonly DealLine[]> {
  const entries = await db.entries.where('[account+deal]').equals([account, deal]).sortBy('clock');
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  return entries.flatMap((entry, index): readonly DealLine[] => {
    const fact = payloads[index]?.fact;
    return fact && isDealFact(fact) ? [{ entry, fact }] : [];
  });
}
