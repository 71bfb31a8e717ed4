import { makeBackupEnd, makeBackupHead, makeBackupLine, makeSeenLine } from '../exchange/backup.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { exportJournal, exportSeen } from '../store/export-journal.ts';

/** A piece of a backup file, and how many entries of the journal are written with it. */
export interface BackupPiece {
  readonly text: string;
  readonly written: number;
}

/**
 * The text of a backup file piece by piece, so that a large journal never lies in memory whole. Entries that are written
 * meanwhile may be missing; the last line counts what is there.
 */
export async function* writeBackup(
  db: CountersignDatabase,
  now: number,
  installation: string,
): AsyncGenerator<BackupPiece> {
  let written = 0;
  yield { text: `${makeBackupHead(now, installation)}\n`, written };
  for await (const chunk of exportJournal(db)) {
    written += chunk.length;
    yield { text: chunk.map((each) => `${makeBackupLine(each.entry, each.payload)}\n`).join(''), written };
  }
  const seen = await exportSeen(db);
  yield { text: seen.map((each) => `${makeSeenLine(each)}\n`).join(''), written };
  yield { text: `${makeBackupEnd(written)}\n`, written };
}
