// Keeps the shape of the store of today as a file, to be opened by the code of tomorrow: run once for each new version of
// the schema, `node tests/old-databases/keep-version.ts`. A file that exists is never written again.

import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CountersignDatabase } from '../../lib/store/database.ts';
import { fillEveryTable } from './fill-every-table.ts';

const db = new CountersignDatabase('kept');
await db.open();
await fillEveryTable(db);
const file = join(import.meta.dirname, `version-${db.verno}.json`);
if (existsSync(file)) throw new Error(`${file} is kept already`);
const stores = Object.fromEntries(db.tables.map(({ name, schema }) => [name, schemaOf(schema)]));
const records: Record<string, unknown[]> = {};
for (const table of db.tables) records[table.name] = await table.toArray();
writeFileSync(file, `${JSON.stringify({ version: db.verno, stores, records }, null, 1)}\n`);

/** As Dexie's `stores()` takes it. */
function schemaOf({ primKey, indexes }: (typeof db.tables)[number]['schema']): string {
  return [primKey.src, ...indexes.map((each) => each.src)].join(', ');
}
