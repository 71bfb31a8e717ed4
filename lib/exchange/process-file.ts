import * as z from 'zod/mini';
import { LANGUAGES } from '../domain/language.ts';
import { Process } from '../domain/process.ts';
import { processFault, type ReadProcess } from '../domain/process-soundness.ts';
import { ACCEPTANCE_FORMS, SIGNAL_KINDS } from '../domain/signal.ts';

/** Longest file that is read, in UTF-16 units: a hundred times the shipped process. */
export const PROCESS_FILE_LIMIT = 1_000_000;
const MOST_STAGES = 60;
const MOST_CRITERIA = 60;
const MOST_WORDS = 200;

const [ENGLISH, GERMAN] = LANGUAGES;
const text = z.string().check(z.maxLength(500));
// Strict all the way down: what this version does not know it must not take in half.
const LocalText = z.strictObject({ [ENGLISH]: z.exactOptional(text), [GERMAN]: z.exactOptional(text) });
const id = z.string().check(z.minLength(1), z.maxLength(64));
const ProcessFile = z.strictObject({
  countersign: z.literal('process'),
  version: z.literal(1),
  process: z.strictObject({
    id,
    name: LocalText,
    wonBy: id,
    proposalFrom: id,
    advance: z.enum(['ask', 'by_itself']),
    stages: z
      .array(
        z.strictObject({
          id,
          sellerAction: LocalText,
          outcome: LocalText,
          criteria: z
            .array(
              z.strictObject({
                id,
                text: LocalText,
                required: z.boolean(),
                takes: z
                  .array(
                    z.strictObject({
                      signal: z.enum(SIGNAL_KINDS),
                      how: z.enum(['satisfies', 'suggests']),
                      forms: z.exactOptional(z.array(z.enum(ACCEPTANCE_FORMS)).check(z.maxLength(10))),
                    }),
                  )
                  .check(z.maxLength(SIGNAL_KINDS.length)),
                words: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(MOST_WORDS)),
                ask: z.exactOptional(LocalText),
              }),
            )
            .check(z.maxLength(MOST_CRITERIA)),
        }),
      )
      .check(z.maxLength(MOST_STAGES)),
  }),
});

/** A process as a file that a colleague can take in. It holds nothing of any deal. */
export function makeProcessFile(process: Process): string {
  return `${JSON.stringify({ countersign: 'process', version: 1, process }, null, 2)}\n`;
}

/**
 * A process from a file. Where its id is taken it gets the fresh one and stands beside the other, so that taking in a
 * file never changes a process that deals stand in. Never throws.
 */
export function readProcessFile(file: string, taken: readonly string[], freshId: string): ReadProcess {
  if (file.length > PROCESS_FILE_LIMIT) return { ok: false, why: 'too_long' };
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, why: 'not_json' };
  }
  const read = z.safeParse(ProcessFile, value);
  if (!read.success) return { ok: false, why: 'not_a_process' };
  const process = Process.parse(read.data.process);
  const fault = processFault(process);
  if (fault) return { ok: false, why: fault };
  return { ok: true, process: taken.includes(process.id) ? { ...process, id: freshId } : process };
}
