import type { BackupFiles, ReceivedBackup, UnreadableLine } from '../../components/settings/backup-files.ts';
import { writeBackup } from '../../lib/actions/write-backup.ts';
import { LINE_LIMIT } from '../../lib/exchange/backup.ts';
import { LineSplitter, type NumberedLine } from '../../lib/exchange/split-lines.ts';
import { askWorker } from '../../lib/messages/ask-worker.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { readInstallation } from '../../lib/store/installation.ts';
import { saveFile } from './save-file.ts';

/** Most that is sent to the worker at once: far below the 64 MiB that a message may have. */
const PART_LINES = 1_000;
const PART_LENGTH = 4_000_000;

/** How many unreadable lines are named. */
const NAMED = 20;

/** Backups between files, the store (read here) and the worker (which writes). */
export function liveBackupFiles(db: CountersignDatabase): BackupFiles {
  return {
    save: async (progress) => {
      const now = Date.now();
      const day = new Date(now).toISOString().slice(0, 10);
      const file = { name: `countersign-${day}.jsonl`, mime: 'application/x-ndjson', ending: '.jsonl' };
      const result = await saveFile(file, backupText(db, now, progress));
      if (result === 'saved') await askWorker('backup_done', { at: now });
      return result;
    },
    receive: (file, progress, signal) => receive(file, progress, signal).catch(() => ({ kind: 'unreadable' })),
    apply: async (restore) => {
      const answered = await askWorker('restore_end', { restore, apply: true });
      return answered.ok ? answered.answer : undefined;
    },
    drop: async (restore) => {
      await askWorker('restore_drop', { restore });
    },
  };
}

async function* backupText(
  db: CountersignDatabase,
  now: number,
  progress: (written: number) => void,
): AsyncGenerator<string> {
  const installation = await readInstallation(db, () => crypto.randomUUID());
  for await (const piece of writeBackup(db, now, installation)) {
    yield piece.text;
    progress(piece.written);
  }
}

async function receive(file: File, progress: (part: number) => void, signal: AbortSignal): Promise<ReceivedBackup> {
  const restore = crypto.randomUUID();
  const bad: UnreadableLine[] = [];
  let part = 0;
  const send = async (lines: readonly NumberedLine[]) => {
    const answered = await askWorker('restore_part', { restore, part, lines: lines.map((each) => each.text) });
    if (!answered.ok) throw new Error(answered.why);
    part++;
    for (const each of answered.answer.bad) {
      const line = lines[each.line];
      if (line && bad.length < NAMED) bad.push({ line: line.number, why: each.why });
    }
  };
  for await (const lines of partsOf(file, (bytes) => progress(bytes / Math.max(1, file.size)))) {
    if (signal.aborted) {
      await askWorker('restore_drop', { restore });
      return { kind: 'stopped' };
    }
    await send(lines);
  }
  const answered = await askWorker('restore_end', { restore, apply: false });
  return answered.ok ? { kind: 'received', restore, outcome: answered.answer, bad } : { kind: 'unreadable' };
}

/** The lines of a file in parts that a message can carry. */
async function* partsOf(file: File, onRead: (bytesSoFar: number) => void): AsyncGenerator<readonly NumberedLine[]> {
  const splitter = new LineSplitter(LINE_LIMIT);
  const decoder = new TextDecoder();
  let part: NumberedLine[] = [];
  let length = 0;
  function* take(lines: readonly NumberedLine[]) {
    for (const line of lines) {
      if (part.length > 0 && (part.length >= PART_LINES || length + line.text.length > PART_LENGTH)) {
        yield part;
        part = [];
        length = 0;
      }
      part.push(line);
      length += line.text.length;
    }
  }
  let read = 0;
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    yield* take(splitter.push(decoder.decode(value, { stream: true })));
    read += value.byteLength;
    onRead(read);
  }
  yield* take(splitter.push(decoder.decode()));
  yield* take(splitter.end());
  if (part.length > 0) yield part;
}
