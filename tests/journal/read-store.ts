import { type CountersignDatabase, foldTables } from '../../lib/store/database.ts';

/** The journal and everything that is folded from it, to be compared with another store. */
export async function readStore(db: CountersignDatabase): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = [db.entries, db.payloads, db.seen, ...foldTables(db)];
  const contents = await Promise.all(tables.map((each) => each.toArray()));
  return Object.fromEntries(tables.map((each, index) => [each.name, contents[index] ?? []]));
}

/** A backup of the store as the lines of its file. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((each) => each !== '');
}
