import { contentVersion } from '../domain/content-hash.ts';
import { DEFAULT_PROCESS } from '../domain/default-process.ts';
import { Process } from '../domain/process.ts';
import type { CountersignDatabase } from './database.ts';

const DEFAULT_VERSION = contentVersion(DEFAULT_PROCESS);

export interface VersionedProcess {
  readonly process: Process;
  readonly version: string;
}

/** The process in its newest version; the shipped one where the account has none of that id. */
export async function readProcess(db: CountersignDatabase, account: string, id: string): Promise<VersionedProcess> {
  const saved = await db.processes.get([account, id]);
  return saved
    ? { process: Process.parse(saved.process), version: saved.version }
    : { process: DEFAULT_PROCESS, version: DEFAULT_VERSION };
}

/** All processes of the account, the shipped one among them unless it was changed. */
export async function readProcesses(db: CountersignDatabase, account: string): Promise<readonly Process[]> {
  const saved = await db.processes.where('account').equals(account).toArray();
  const own = saved.map((each) => Process.parse(each.process));
  return own.some((each) => each.id === DEFAULT_PROCESS.id) ? own : [DEFAULT_PROCESS, ...own];
}

/** The process of this id among all of the account; the shipped one where it has none of that id. */
export function processFor(processes: readonly Process[], id: string): Process {
  return processes.find((each) => each.id === id) ?? DEFAULT_PROCESS;
}
