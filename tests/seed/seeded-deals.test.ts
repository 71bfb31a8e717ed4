import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { CountersignDatabase } from '../../lib/store/database.ts';
import { rebuildAccount } from '../../lib/store/rebuild.ts';
import { seededDeals } from './seeded-deals.ts';

const OPTIONS = { account: 'jo@vendor.example', deals: 60, proofs: 2, now: Date.UTC(2026, 10, 24) };
const FOLDS = ['deals', 'rows', 'attention', 'links', 'contacts'];

describe('seeded deals', () => {
  it('are what a rebuild makes of their journal', async () => {
    const db = new CountersignDatabase('seed-test');
    for (const records of seededDeals(OPTIONS)) {
      for (const [table, items] of Object.entries(records)) await db.table(table).bulkPut([...items]);
    }
    const read = () => Promise.all(FOLDS.map((table) => db.table(table).toArray()));
    const before = await read();
    await db.transaction('rw', db.tables, () => rebuildAccount(db, OPTIONS.account));
    expect(await read()).toEqual(before);
    db.close();
  });

  it('stand everywhere in their life', () => {
    const rows = [...seededDeals({ ...OPTIONS, deals: 400 })].flatMap((each) => each.rows ?? []);
    const statuses = new Set(rows.map((each) => ('status' in each ? each.status : '')));
    expect(statuses).toEqual(new Set(['open', 'won', 'disqualified']));
    expect(rows.some((each) => 'claimed' in each && each.claimed)).toBe(true);
  });
});
