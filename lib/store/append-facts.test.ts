import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT, authorOf, START, sampleEvidence, writeSampleDeal } from '../../tests/journal/sample-facts.ts';
import { readAccount } from './account-folds.ts';
import { appendAccountFacts, appendDealFacts, readDeal } from './append-facts.ts';
import { CountersignDatabase } from './database.ts';

const OTHER = 'sam@vendor.example';
let db: CountersignDatabase;

beforeEach(() => {
  db = new CountersignDatabase('append');
});
afterEach(() => db.delete());

describe('a fact that is written', () => {
  it('stands in the journal with its content beside it, and in every fold', async () => {
    await writeSampleDeal(db, authorOf('a'), 'one');
    const entries = await db.entries.orderBy('[account+clock]').toArray();
    expect(entries.map((each) => each.kind)).toEqual([
      'deal_opened',
      'contact_set',
      'thread_linked',
      'evidence_marked',
    ]);
    expect((await db.payloads.bulkGet(entries.map((each) => each.id))).map((each) => each?.fact.kind)).toEqual(
      entries.map((each) => each.kind),
    );
    expect(await db.rows.get([ACCOUNT, 'one'])).toMatchObject({ company: 'Northwind', confirmed: 1 });
    expect(await db.links.get([ACCOUNT, '18c0ffee', 'one'])).toBeDefined();
    expect(await db.contacts.get([ACCOUNT, 'anna@northwind.example', 'one'])).toMatchObject({
      domain: 'northwind.example',
    });
    expect(await db.attention.get([ACCOUNT, 'one'])).toMatchObject({ confirmed: [expect.any(String)] });
  });

  it('says nothing of its content in the journal line', async () => {
    await writeSampleDeal(db, authorOf('a'), 'one');
    const lines = JSON.stringify(await db.entries.toArray());
    for (const word of ['Northwind', 'anna', 'Thursday']) expect(lines).not.toContain(word);
  });

  it('sorts behind all earlier ones, though the machine’s clock was set back', async () => {
    await writeSampleDeal(db, authorOf('a', START), 'one');
    await writeSampleDeal(db, authorOf('a', START - 1_000_000), 'two');
    const clocks = (await db.entries.toArray()).sort((a, b) => (a.clock < b.clock ? -1 : 1)).map((each) => each.deal);
    expect(clocks).toEqual([...Array(4).fill('one'), ...Array(4).fill('two')]);
  });

  it('leaves nothing behind when its transaction breaks off', async () => {
    const breaking = db.transaction('rw', db.tables, async () => {
      await appendDealFacts(db, authorOf('a'), 'one', [{ kind: 'deal_edited', name: 'x' }]);
      throw new Error('the worker died');
    });
    await expect(breaking).rejects.toThrow('the worker died');
    expect(await db.entries.count()).toBe(0);
    expect(await db.local.count()).toBe(0);
  });

  it('twice for one message makes one piece of evidence', async () => {
    await writeSampleDeal(db, authorOf('a'), 'one');
    const again = sampleEvidence('anna@northwind.example', 'one@mail.example');
    await db.transaction('rw', db.tables, async () =>
      appendDealFacts(db, authorOf('a', START + 1), 'one', [{ kind: 'evidence_marked', ...again }]),
    );
    expect((await readDeal(db, ACCOUNT, 'one'))?.evidence).toHaveLength(1);
  });

  it('never mixes two accounts', async () => {
    await writeSampleDeal(db, authorOf('a'), 'one');
    await writeSampleDeal(db, authorOf('a', START + 1, OTHER), 'one');
    await db.transaction('rw', db.tables, async () => {
      await appendAccountFacts(db, authorOf('a', START + 2, OTHER), [
        { kind: 'settings_changed', settings: { language: 'de' } },
      ]);
    });
    expect((await readAccount(db, ACCOUNT)).settings.language).toBeUndefined();
    expect((await readAccount(db, OTHER)).settings.language).toBe('de');
    expect(await db.deals.where('account').equals(OTHER).count()).toBe(1);
  });
});
