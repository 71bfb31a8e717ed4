import { contentVersion } from '../domain/content-hash.ts';
import { DEFAULT_PROCESS } from '../domain/default-process.ts';
import { Process } from '../domain/process.ts';
import type { CountersignDatabase } from './database.ts';

/** A version of a process; `savedAt` (ms) is null for the shipped one. */
export interface SavedVersion {
  readonly version: string;
  readonly savedAt: number | null;
  readonly process: Process;
}

/** Every process of the account with all its versions, newest first; the shipped one among them. */
export async function readProcessVersions(
  db: CountersignDatabase,
  account: string,
): Promise<readonly (readonly SavedVersion[])[]> {
  const entries = await db.entries.where('[account+kind]').equals([account, 'process_saved']).sortBy('clock');
  const payloads = await db.payloads.bulkGet(entries.map((each) => each.id));
  const shipped: SavedVersion = { version: contentVersion(DEFAULT_PROCESS), savedAt: null, process: DEFAULT_PROCESS };
  const versions = new Map<string, SavedVersion[]>([[DEFAULT_PROCESS.id, [shipped]]]);
  entries.forEach((entry, index) => {
    const fact = payloads[index]?.fact;
    if (fact?.kind !== 'process_saved') return;
    const process = Process.parse(fact.process);
    const saved = { version: fact.version, savedAt: entry.at, process };
    versions.set(process.id, [saved, ...(versions.get(process.id) ?? [])]);
  });
  return [...versions.values()];
}
