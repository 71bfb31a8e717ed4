import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOf, readStore } from '../../tests/journal/read-store.ts';
import { ACCOUNT, authorOf, START, sampleEvidence, writeSampleDeal } from '../../tests/journal/sample-facts.ts';
import { appendDealFacts } from '../store/append-facts.ts';
import { CountersignDatabase } from '../store/database.ts';
import { rebuildAccount } from '../store/rebuild.ts';
import { eraseDeal, erasePerson } from './erase.ts';
import { receiveBackupPart } from './receive-backup.ts';
import { endRestore } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const HOUR = 3_600_000;
const BUYER = 'anna@northwind.example';

let here: CountersignDatabase;
let there: CountersignDatabase;

beforeEach(() => {
  here = new CountersignDatabase('here');
  there = new CountersignDatabase('there');
});
afterEach(async () => {
  await here.delete();
  await there.delete();
});

async function backupOf(db: CountersignDatabase): Promise<string[]> {
  let text = '';
  for await (const piece of writeBackup(db, START, 'a')) text += piece.text;
  return [...linesOf(text)];
}

async function receive(db: CountersignDatabase, lines: readonly string[], restore = 'r', size = 3) {
  const bad = [];
  for (let part = 0; part * size < lines.length; part++) {
    const answer = await receiveBackupPart(db, { restore, part, lines: lines.slice(part * size, (part + 1) * size) });
    bad.push(...answer.bad.map((each) => ({ ...each, line: each.line + part * size + 1 })));
  }
  return bad;
}

async function restore(db: CountersignDatabase, lines: readonly string[], name = 'r') {
  await receive(db, lines, name);
  return endRestore(db, name, true);
}

const erase = (
  db: CountersignDatabase,
  installation: string,
  now: number,
  what: { deal: string } | { email: string },
) =>
  db.transaction('rw', db.tables, async () => {
    const work = { db, author: authorOf(installation, now), open: null };
    return 'deal' in what ? eraseDeal(work, what) : erasePerson(work, what);
  });

describe('a backup', () => {
  it('restored into an empty store equals its source, what was looked at included', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    await writeSampleDeal(here, authorOf('a', START + HOUR), 'two', 'ben@contoso.example');
    await here.seen.put({
      account: ACCOUNT,
      deal: 'one',
      clock: (await here.deals.get([ACCOUNT, 'one']))?.clock ?? '',
    });
    await here.transaction('rw', here.tables, async () => rebuildAccount(here, ACCOUNT));
    const outcome = await restore(there, await backupOf(here));
    expect(outcome).toMatchObject({ ok: true, newEntries: 8, newDeals: 2, evidence: 2, accounts: [ACCOUNT] });
    expect(await readStore(there)).toEqual(await readStore(here));
    expect(await there.restores.count()).toBe(0);
  });

  it('says what it would change without changing it', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    await receive(there, await backupOf(here));
    const outcome = await endRestore(there, 'r', false);
    expect(outcome).toMatchObject({ ok: true, newEntries: 4, deals: 1, newDeals: 1 });
    expect(await there.entries.count()).toBe(0);
    expect(await endRestore(there, 'r', true)).toEqual(outcome);
  });

  it('restored twice changes nothing the second time', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const lines = await backupOf(here);
    await restore(there, lines);
    const before = await readStore(there);
    expect(await restore(there, lines, 'again')).toMatchObject({ ok: true, newEntries: 0, known: 4, differing: 0 });
    expect(await readStore(there)).toEqual(before);
  });

  it('asked for again after its answer was lost gives the same answer', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const first = await restore(there, await backupOf(here));
    expect(await endRestore(there, 'r', true)).toEqual(first);
  });

  it('that was cut off changes nothing, wherever it was cut', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const lines = await backupOf(here);
    for (let length = 0; length < lines.length; length++) {
      const outcome = await restore(there, lines.slice(0, length), `cut-${length}`);
      expect(outcome.ok, `after ${length} lines`).toBe(false);
    }
    expect((await restore(there, lines.slice(1), 'headless')).ok).toBe(false);
    expect(await there.entries.count()).toBe(0);
  });

  it('of which a part never arrived changes nothing', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const lines = await backupOf(here);
    await receiveBackupPart(there, { restore: 'r', part: 0, lines: lines.slice(0, 2) });
    await receiveBackupPart(there, { restore: 'r', part: 2, lines: lines.slice(2) });
    expect((await endRestore(there, 'r', true)).ok).toBe(false);
  });

  it('keeps its good lines where others are bad, and names those', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const lines = await backupOf(here);
    lines[4] = '{"entry":';
    expect(await receive(there, lines)).toEqual([{ line: 5, why: 'not_json' }]);
    expect(await endRestore(there, 'r', true)).toMatchObject({ ok: true, newEntries: 3, bad: 1 });
    expect(await there.deals.count()).toBe(1);
  });

  it('whose transaction breaks off has changed nothing and can be asked for again', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    await receive(there, await backupOf(here));
    const breaking = there.payloads.bulkPut.bind(there.payloads);
    there.payloads.bulkPut = () => Promise.reject(new Error('the worker died')) as never;
    await expect(endRestore(there, 'r', true)).rejects.toThrow('the worker died');
    expect(await there.entries.count()).toBe(0);
    there.payloads.bulkPut = breaking;
    expect(await endRestore(there, 'r', true)).toMatchObject({ ok: true, newEntries: 4 });
    expect(await readStore(there)).toEqual(await readStore(here));
  });

  it('leaves what is here under the same id with other content', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const before = await readStore(here);
    const forged = (await backupOf(here)).map((each) => each.replace('Northwind', 'Somebody else'));
    expect(await restore(here, forged)).toMatchObject({ ok: true, newEntries: 0, known: 3, differing: 1 });
    expect(await readStore(here)).toEqual(before);
  });

  it('that holds an id twice adds it once', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const lines = await backupOf(here);
    lines.splice(2, 0, lines[1] ?? '');
    lines[lines.length - 1] = '{"end":true,"entries":5}';
    expect(await restore(there, lines)).toMatchObject({ ok: true, newEntries: 4, differing: 1 });
  });

  it('sorts everything that is written afterwards behind it, though the clock here runs behind', async () => {
    await writeSampleDeal(here, authorOf('a', START + 24 * HOUR), 'one');
    await restore(there, await backupOf(here));
    await there.transaction('rw', there.tables, async () =>
      appendDealFacts(there, authorOf('b', START), 'one', [{ kind: 'deal_edited', name: 'renamed' }]),
    );
    await there.transaction('rw', there.tables, async () => rebuildAccount(there, ACCOUNT));
    expect((await there.deals.get([ACCOUNT, 'one']))?.name).toBe('renamed');
  });

  it('sends away what an unfinished restore has left', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const lines = await backupOf(here);
    await receive(there, lines.slice(0, 4), 'first');
    await receive(there, lines, 'second');
    expect(new Set((await there.restores.toArray()).map((each) => each.restore))).toEqual(new Set(['second']));
  });
});

describe('what was erased', () => {
  it('stays erased when an older backup comes back: a deal', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const old = await backupOf(here);
    await erase(here, 'a', START + HOUR, { deal: 'one' });
    expect(await restore(here, old)).toMatchObject({ ok: true, newEntries: 0, erased: 4 });
    expect(await here.deals.count()).toBe(0);
    expect(JSON.stringify(await readStore(here))).not.toContain('Northwind');
  });

  it('stays erased when an older backup comes back: a person', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    const old = await backupOf(here);
    await erase(here, 'a', START + HOUR, { email: BUYER });
    await restore(here, old);
    expect(JSON.stringify(await readStore(here))).not.toContain(BUYER);
  });

  it('elsewhere is erased here too, and the dry run says so', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    await writeSampleDeal(here, authorOf('a', START + 1), 'two', 'ben@contoso.example');
    await restore(there, await backupOf(here));
    await erase(there, 'b', START + HOUR, { deal: 'one' });
    await erase(there, 'b', START + HOUR + 1, { email: 'ben@contoso.example' });
    await receive(here, await backupOf(there), 'back');
    expect(await endRestore(here, 'back', false)).toMatchObject({ erasesDeals: 1, erasesPersons: 1 });
    await endRestore(here, 'back', true);
    const stored = JSON.stringify(await readStore(here));
    expect(stored).not.toContain(BUYER);
    expect(stored).not.toContain('ben@contoso.example');
    expect(await here.deals.toCollection().primaryKeys()).toEqual([[ACCOUNT, 'two']]);
  });

  it('does not take along what the person has confirmed since', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    await erase(here, 'a', START + HOUR, { email: BUYER });
    const later = sampleEvidence(BUYER, 'later@mail.example', '2026-11-10T08:00:00Z');
    await here.transaction('rw', here.tables, async () =>
      appendDealFacts(here, authorOf('a', Date.parse('2026-11-10T09:00:00Z')), 'one', [
        { kind: 'evidence_marked', ...later },
      ]),
    );
    await writeSampleDeal(there, authorOf('b'), 'other', 'carl@other.example');
    await restore(here, await backupOf(there));
    expect((await here.deals.get([ACCOUNT, 'one']))?.evidence.map((each) => each.messageKeys)).toEqual([
      ['id:later@mail.example'],
    ]);
  });

  it('leaves the waiting room too', async () => {
    await writeSampleDeal(here, authorOf('a'), 'one');
    await receive(here, await backupOf(here));
    await erase(here, 'a', START + HOUR, { email: BUYER });
    expect(await here.restores.count()).toBe(0);
  });
});
