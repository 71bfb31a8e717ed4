import * as z from 'zod/mini';
import { Entry, Payload } from '../domain/entry.ts';

/** The first line of a backup: what it is, and when it was written (ms). */
export const BackupHead = z.object({
  countersign: z.literal('backup'),
  version: z.literal(1),
  at: z.number(),
  installation: z.string(),
});
export type BackupHead = z.infer<typeof BackupHead>;

/** The last line: how many entries the file holds, so that one that was cut off is noticed. */
export const BackupEnd = z.object({ end: z.literal(true), entries: z.number() });

/** One entry of the journal with its content; erased content is absent. */
export const BackupLine = z.object({ entry: Entry, payload: z.exactOptional(Payload) });
export type BackupLine = z.infer<typeof BackupLine>;

/** Longest line that is read, in UTF-16 units: no entry comes near it. */
const LINE_LIMIT = 8_000_000;

export type ReadLine =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'entry'; readonly line: BackupLine }
  | { readonly kind: 'end'; readonly entries: number }
  | { readonly kind: 'bad'; readonly why: 'too_long' | 'not_json' | 'not_of_a_backup' | 'does_not_belong_together' };

/** One line of a backup file, judged. Never throws. */
export function readBackupLine(text: string): ReadLine {
  if (text.length > LINE_LIMIT) return { kind: 'bad', why: 'too_long' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'bad', why: 'not_json' };
  }
  const line = z.safeParse(BackupLine, value);
  if (line.success) {
    const { entry, payload } = line.data;
    const together =
      !payload ||
      (payload.entry === entry.id &&
        payload.account === entry.account &&
        payload.deal === entry.deal &&
        payload.fact.kind === entry.kind);
    return together ? { kind: 'entry', line: line.data } : { kind: 'bad', why: 'does_not_belong_together' };
  }
  const head = z.safeParse(BackupHead, value);
  if (head.success) return { kind: 'head', head: head.data };
  const end = z.safeParse(BackupEnd, value);
  if (end.success) return { kind: 'end', entries: end.data.entries };
  return { kind: 'bad', why: 'not_of_a_backup' };
}

/** A line as a backup file holds it, without the line end. */
export function makeBackupLine(entry: Entry, payload: Payload | undefined): string {
  return JSON.stringify(payload ? { entry, payload } : { entry });
}

export function makeBackupHead(at: number, installation: string): string {
  return JSON.stringify({ countersign: 'backup', version: 1, at, installation } satisfies BackupHead);
}

export function makeBackupEnd(entries: number): string {
  return JSON.stringify({ end: true, entries });
}
