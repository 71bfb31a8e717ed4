import * as z from 'zod/mini';
import { parseClock } from '../domain/clock.ts';
import { Entry, Payload } from '../domain/entry.ts';
import { isDealFact } from '../domain/fact.ts';
import { personsOfFact } from '../domain/persons-of-fact.ts';
import type { BadLine } from '../domain/restore-outcome.ts';

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

/**
 * Up to which position somebody had looked at a deal's news. Not of the journal, but without it everything that was ever
 * confirmed would be announced as new after a restore.
 */
export const SeenLine = z.object({
  seen: z.object({ account: z.string(), deal: z.string(), clock: z.string() }),
});
export type SeenLine = z.infer<typeof SeenLine>;

/** Longest line that is read, in UTF-16 units: no entry comes near it. */
export const LINE_LIMIT = 8_000_000;

/** The year 2100 in ms: a position beyond it would push every later entry of this installation there too. */
const LATEST = 4_102_444_800_000;

export type ReadLine =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'entry'; readonly line: BackupLine }
  | { readonly kind: 'seen'; readonly line: SeenLine }
  | { readonly kind: 'end'; readonly entries: number }
  | { readonly kind: 'bad'; readonly why: BadLine };

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
  if (line.success) return judgeEntry(line.data);
  const seen = z.safeParse(SeenLine, value);
  if (seen.success) {
    return isPossible(seen.data.seen.clock)
      ? { kind: 'seen', line: seen.data }
      : { kind: 'bad', why: 'impossible_time' };
  }
  const head = z.safeParse(BackupHead, value);
  if (head.success) return { kind: 'head', head: head.data };
  const end = z.safeParse(BackupEnd, value);
  if (end.success) return { kind: 'end', entries: end.data.entries };
  return { kind: 'bad', why: 'not_of_a_backup' };
}

function judgeEntry({ entry, payload }: BackupLine): ReadLine {
  if (!isPossible(entry.clock) || entry.at < 0 || entry.at > LATEST) return { kind: 'bad', why: 'impossible_time' };
  if (!payload) return { kind: 'entry', line: { entry } };
  const together =
    payload.entry === entry.id &&
    payload.account === entry.account &&
    payload.deal === entry.deal &&
    payload.fact.kind === entry.kind &&
    isDealFact(payload.fact) === (entry.deal !== undefined);
  if (!together) return { kind: 'bad', why: 'does_not_belong_together' };
  // Whom it is about is asked of the content itself: a list that hides a person would hide them from erasing.
  return { kind: 'entry', line: { entry, payload: { ...payload, persons: [...personsOfFact(payload.fact)] } } };
}

function isPossible(clock: string): boolean {
  const parts = parseClock(clock);
  return parts !== undefined && parts.time <= LATEST;
}

/** A line as a backup file holds it, without the line end. */
export function makeBackupLine(entry: Entry, payload: Payload | undefined): string {
  return JSON.stringify(payload ? { entry, payload } : { entry });
}

export function makeSeenLine(seen: SeenLine['seen']): string {
  return JSON.stringify({ seen } satisfies SeenLine);
}

export function makeBackupHead(at: number, installation: string): string {
  return JSON.stringify({ countersign: 'backup', version: 1, at, installation } satisfies BackupHead);
}

export function makeBackupEnd(entries: number): string {
  return JSON.stringify({ end: true, entries });
}
