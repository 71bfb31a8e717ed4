import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStore } from '../../tests/journal/read-store.ts';
import { ACCOUNT, authorOf, START, writeSampleDeal } from '../../tests/journal/sample-facts.ts';
import { fillEveryTable } from '../../tests/old-databases/fill-every-table.ts';
import { appendDealFacts } from './append-facts.ts';
import { CountersignDatabase } from './database.ts';
import { eraseAccount, eraseDealContent, erasePersonContent } from './erase.ts';
import { rebuildAccount } from './rebuild.ts';

const BUYER = 'anna@northwind.example';
let db: CountersignDatabase;

beforeEach(() => {
  db = new CountersignDatabase('erase');
});
afterEach(() => db.delete());

const inOne = (work: () => Promise<unknown>) => db.transaction('rw', db.tables, async () => work());
const contents = async () =>
  JSON.stringify(await Promise.all(db.tables.filter((each) => each.name !== 'entries').map((each) => each.toArray())));

describe('erasing', () => {
  it('a deal leaves its lines in the journal and its content nowhere', async () => {
    await writeSampleDeal(db, authorOf('a'), 'one');
    await inOne(() => eraseDealContent(db, ACCOUNT, 'one'));
    expect(await db.entries.count()).toBe(4);
    expect(await contents()).not.toMatch(/Northwind|anna|Thursday/);
  });

  it('a deal takes those that were merged into it along, and names them all', async () => {
    await writeSampleDeal(db, authorOf('a'), 'one');
    await writeSampleDeal(db, authorOf('a', START + 1), 'two');
    await inOne(() =>
      appendDealFacts(db, authorOf('a', START + 2), 'one', [{ kind: 'deal_merged_into', into: 'two' }]),
    );
    expect(await inOne(() => eraseDealContent(db, ACCOUNT, 'two'))).toEqual(['one', 'two']);
    expect(await contents()).not.toContain('Northwind');
  });

  it('a deal leaves what another account has under the same name', async () => {
    await writeSampleDeal(db, authorOf('a'), 'one');
    await writeSampleDeal(db, authorOf('a', START + 1, 'sam@vendor.example'), 'one');
    await inOne(() => eraseDealContent(db, ACCOUNT, 'one'));
    expect(await db.deals.toCollection().primaryKeys()).toEqual([['sam@vendor.example', 'one']]);
  });

  it('a person leaves their deals without them', async () => {
    await writeSampleDeal(db, authorOf('a'), 'one');
    await inOne(() => erasePersonContent(db, ACCOUNT, BUYER));
    expect(await contents()).not.toContain(BUYER);
    expect(await db.deals.get([ACCOUNT, 'one'])).toMatchObject({ contacts: [], evidence: [] });
  });

  it('everything of an account leaves nothing of it in any table', async () => {
    await fillEveryTable(db);
    await inOne(() => eraseAccount(db, ACCOUNT));
    const left = await Promise.all(db.tables.map(async (each) => [each.name, await each.count()]));
    expect(left.filter(([name, count]) => count !== 0 && name !== 'local')).toEqual([]);
  });
});

describe('a rebuild', () => {
  it('gives what was written step by step', async () => {
    await fillEveryTable(db);
    const before = await readStore(db);
    await inOne(() => rebuildAccount(db, ACCOUNT));
    expect(await readStore(db)).toEqual(before);
  });

  it('of more deals than are folded at once forgets none', async () => {
    await inOne(async () => {
      for (let number = 0; number < 250; number++) {
        await appendDealFacts(db, authorOf('a', START + number), `deal-${number}`, [
          {
            kind: 'deal_opened',
            name: `Deal ${number}`,
            company: '',
            process: 'default',
            stage: 'need_acknowledged',
            since: START,
            owner: ACCOUNT,
          },
        ]);
      }
    });
    const before = await readStore(db);
    await inOne(() => rebuildAccount(db, ACCOUNT));
    expect(await readStore(db)).toEqual(before);
  });
});
