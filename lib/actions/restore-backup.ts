import type { RestoreOutcome } from '../domain/restore-outcome.ts';
import type { BackupLine } from '../exchange/backup.ts';
import { carryOutErasures } from '../store/carry-out-erasures.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { rebuildAccount } from '../store/rebuild.ts';
import type { RestorePart } from '../store/records.ts';
import { judgeLines, planRestore, visitParts } from './plan-restore.ts';

/**
 * Joins a received backup with the journal, in one transaction: entries keep their ids, what is known already is left
 * alone, and what was erased here or there stays erased. Without `apply` it only says what would change. A file without
 * its head or its end, or with another number of lines than it promises, changes nothing. A worker that dies on the way
 * has changed nothing either, and the file still waits: asking again does it, and asking once more does nothing again.
 */
export async function endRestore(db: CountersignDatabase, restore: string, apply: boolean): Promise<RestoreOutcome> {
  if (!apply) return db.transaction('r', db.tables, async () => planRestore(db, restore));
  return db.transaction('rw', db.tables, async () => {
    const done = await outcomeOf(db, restore);
    if (done) return done;
    const outcome = await planRestore(db, restore);
    if (!outcome.ok) return outcome;
    const looked = await joinJournal(db, restore);
    for (const account of new Set([...outcome.accounts, ...looked])) {
      await carryOutErasures(db, account);
      await rebuildAccount(db, account);
    }
    await db.restores.clear();
    await db.local.put({ key: 'restored', value: JSON.stringify({ restore, outcome }) });
    return outcome;
  });
}

async function outcomeOf(db: CountersignDatabase, restore: string): Promise<RestoreOutcome | undefined> {
  const stored = await db.local.get('restored');
  if (!stored) return undefined;
  // Written below by ourselves.
  const last = JSON.parse(stored.value) as { restore: string; outcome: RestoreOutcome };
  return last.restore === restore ? last.outcome : undefined;
}

/** Gives the accounts of which the file says that somebody looked further there: what is news changes with it. */
async function joinJournal(db: CountersignDatabase, restore: string): Promise<ReadonlySet<string>> {
  const looked = new Set<string>();
  const ids = new Set<string>();
  let newest = '';
  await visitParts(db, restore, async (part) => {
    const judged = await judgeLines(db, part.entries, ids);
    const added = judged.filter((each) => each.standing === 'new').map((each) => each.line);
    await db.entries.bulkAdd(added.map((each) => each.entry));
    await db.payloads.bulkPut(added.flatMap((each) => each.payload ?? []));
    for (const account of await joinSeen(db, part)) looked.add(account);
    newest = newestClock(added, newest);
  });
  await keepClockAhead(db, newest);
  return looked;
}

/** Whoever looked further wins. */
async function joinSeen(db: CountersignDatabase, { seen }: RestorePart): Promise<readonly string[]> {
  const stored = await db.seen.bulkGet(seen.map((each): [string, string] => [each.account, each.deal]));
  const further = seen.filter((each, index) => each.clock > (stored[index]?.clock ?? ''));
  await db.seen.bulkPut(further);
  return further.map((each) => each.account);
}

function newestClock(lines: readonly BackupLine[], newest: string): string {
  return [newest, ...lines.map((each) => each.entry.clock)].sort().at(-1) ?? newest;
}

/** The next entry written here must sort after everything that came in. */
async function keepClockAhead(db: CountersignDatabase, newest: string): Promise<void> {
  const last = (await db.local.get('clock'))?.value ?? '';
  if (newest > last) await db.local.put({ key: 'clock', value: newest });
}
