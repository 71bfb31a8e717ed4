import type { BadLine, RestoreOutcome } from '../../lib/domain/restore-outcome.ts';

/** A line of a backup file that cannot be read, by its number in the file. */
export interface UnreadableLine {
  readonly line: number;
  readonly why: BadLine;
}

export type ReceivedBackup =
  | {
      readonly kind: 'received';
      readonly restore: string;
      readonly outcome: RestoreOutcome;
      /** The first of the unreadable lines. */
      readonly bad: readonly UnreadableLine[];
    }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'stopped' };

/** How backups leave and enter; given by whoever knows files and the worker. */
export interface BackupFiles {
  /** `progress` is told how many entries are written. */
  readonly save: (progress: (written: number) => void) => Promise<'saved' | 'cancelled' | 'failed'>;
  /** Reads a file into the waiting room; `progress` is told which part of it (0 to 1) is read. */
  readonly receive: (file: File, progress: (part: number) => void, signal: AbortSignal) => Promise<ReceivedBackup>;
  readonly apply: (restore: string) => Promise<RestoreOutcome | undefined>;
  readonly drop: (restore: string) => Promise<void>;
}
