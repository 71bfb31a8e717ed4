import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Attention } from '../../lib/domain/attention.ts';
import { Deal } from '../../lib/domain/deal.ts';
import { DealRow } from '../../lib/domain/deal-row.ts';
import { Entry, Payload } from '../../lib/domain/entry.ts';
import { AccountFact, DealFact } from '../../lib/domain/fact.ts';
import { Process } from '../../lib/domain/process.ts';
import { Settings } from '../../lib/domain/settings.ts';
import { CountersignDatabase } from '../../lib/store/database.ts';
import { rebuildAccount } from '../../lib/store/rebuild.ts';
import { readStore } from '../journal/read-store.ts';

const OldDatabase = z.object({
  version: z.number(),
  stores: z.record(z.string(), z.string()),
  records: z.record(z.string(), z.array(z.unknown())),
});

const files = readdirSync(import.meta.dirname).filter((each) => /^version-\d+\.json$/.test(each));
const readFile = (file: string) =>
  z.parse(OldDatabase, JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));

afterEach(() => Dexie.delete('old'));

/** A database as the code of its time left it, opened by the code of today. */
async function openOld(file: string): Promise<CountersignDatabase> {
  const { version, stores, records } = readFile(file);
  const old = new Dexie('old');
  old.version(version).stores(stores);
  await old.open();
  for (const [table, rows] of Object.entries(records)) await old.table(table).bulkAdd(rows);
  old.close();
  return new CountersignDatabase('old');
}

describe('a database of an earlier version', () => {
  it('is kept for every version of the schema', async () => {
    const db = new CountersignDatabase('old');
    await db.open();
    const kept = files.map((each) => readFile(each).version);
    expect(kept.sort((a, b) => a - b)).toEqual(Array.from({ length: db.verno }, (_, index) => index + 1));
    db.close();
  });

  it.each(files)('%s is opened by the code of today, and every record is still understood', async (file) => {
    const db = await openOld(file);
    const parse = async (rows: Promise<readonly unknown[]>, parser: { parse: (row: unknown) => unknown }) => {
      const all = await rows;
      expect(all.length).toBeGreaterThan(0);
      for (const row of all) expect(() => parser.parse(row)).not.toThrow();
    };
    await parse(db.entries.toArray(), Entry);
    await parse(db.payloads.toArray(), Payload);
    await parse(db.deals.toArray(), Deal);
    await parse(db.rows.toArray(), DealRow);
    await parse(db.attention.toArray(), Attention);
    await parse(
      db.processes.toArray().then((all) => all.map((each) => each.process)),
      Process,
    );
    await parse(
      db.accounts.toArray().then((all) => all.map((each) => each.settings)),
      Settings,
    );
    db.close();
  });

  it.each(files)('%s folds to what it held', async (file) => {
    const db = await openOld(file);
    const before = await readStore(db);
    const accounts = await db.accounts.toCollection().primaryKeys();
    await db.transaction('rw', db.tables, async () => {
      for (const account of accounts) await rebuildAccount(db, account);
    });
    expect(await readStore(db)).toEqual(before);
    db.close();
  });

  it('of the newest version holds every kind of fact and fills every table but the waiting room', () => {
    const { version, records } = readFile(`version-${files.length}.json`);
    const kinds = (records.entries ?? []).map((each) => Entry.parse(each).kind);
    const all = [...DealFact.def.options, ...AccountFact.def.options].map((each) => each.shape.kind.def.values[0]);
    expect(all.filter((each) => !kinds.includes(each ?? ''))).toEqual([]);
    expect(Object.entries(records).filter(([, rows]) => rows.length === 0)).toEqual([['restores', []]]);
    expect(version).toBe(files.length);
  });
});
