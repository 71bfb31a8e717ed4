import type { BadLine } from '../domain/restore-outcome.ts';
import { type BackupLine, readBackupLine } from '../exchange/backup.ts';
import type { CountersignDatabase } from '../store/database.ts';
import type { RestorePart, SeenRecord } from '../store/records.ts';

/** A piece of a backup file: lines in their order, none of them empty. */
export interface BackupPart {
  readonly restore: string;
  readonly part: number;
  readonly lines: readonly string[];
}

/** `line` is the place within the part, counted from 0. */
export interface UnreadableLine {
  readonly line: number;
  readonly why: BadLine;
}

/**
 * Takes some lines of a backup file into the waiting room. Nothing else changes; bad lines are named. The same part may
 * come twice. The first part of a file sends away what an earlier, unfinished restore has left.
 */
export async function receiveBackupPart(
  db: CountersignDatabase,
  { restore, part, lines }: BackupPart,
): Promise<{ bad: UnreadableLine[] }> {
  const entries: BackupLine[] = [];
  const seen: SeenRecord[] = [];
  const bad: UnreadableLine[] = [];
  let head = false;
  let promised: number | null = null;
  lines.forEach((text, line) => {
    const read = readBackupLine(text);
    if (read.kind === 'head') head ||= line === 0;
    else if (read.kind === 'end') promised = line === lines.length - 1 ? read.entries : null;
    else if (read.kind === 'seen') seen.push(read.line.seen);
    else if (read.kind === 'entry') entries.push(read.line);
    else bad.push({ line, why: read.why });
  });
  const taken: RestorePart = { restore, part, head, entries, seen, bad: bad.length, promised };
  await db.transaction('rw', db.restores, async () => {
    if (part === 0) await db.restores.where('restore').notEqual(restore).delete();
    await db.restores.put(taken);
  });
  return { bad };
}

/** Forgets a backup that was received and is not to be restored. */
export async function dropRestore(db: CountersignDatabase, restore: string): Promise<void> {
  await db.restores.where('restore').equals(restore).delete();
}
