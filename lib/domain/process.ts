import * as z from 'zod/mini';
import { LocalText } from './language.ts';
import { ACCEPTANCE_FORMS, SIGNAL_KINDS } from './signal.ts';

/**
 * How a criterion takes a signal: `satisfies` closes it by itself, `suggests` only proposes. With `forms`, an
 * acceptance in another form than those only suggests.
 */
export const TakenSignal = z.readonly(
  z.object({
    signal: z.enum(SIGNAL_KINDS),
    how: z.enum(['satisfies', 'suggests']),
    forms: z.exactOptional(z.readonly(z.array(z.enum(ACCEPTANCE_FORMS)))),
  }),
);
export type TakenSignal = z.infer<typeof TakenSignal>;

/** A fact about the buyer that lets a deal leave a stage. */
export const ExitCriterion = z.readonly(
  z.object({
    id: z.string(),
    text: LocalText,
    required: z.boolean(),
    /** Empty: only a person can choose the message. */
    takes: z.readonly(z.array(TakenSignal)),
    /** What the recap or the message must be about; without a match a signal only suggests. Empty: anything. */
    words: z.readonly(z.array(z.string())),
    /** The question to put to the buyer while the criterion is open. */
    ask: z.exactOptional(LocalText),
  }),
);
export type ExitCriterion = z.infer<typeof ExitCriterion>;

/** A step of the process: what the seller does, and what the buyer has reached when the deal leaves it. */
export const Stage = z.readonly(
  z.object({
    id: z.string(),
    sellerAction: LocalText,
    outcome: LocalText,
    criteria: z.readonly(z.array(ExitCriterion)),
  }),
);
export type Stage = z.infer<typeof Stage>;

/** A sales process. Two processes with the same content have the same version. */
export const Process = z.readonly(
  z.object({
    id: z.string(),
    name: LocalText,
    stages: z.readonly(z.array(Stage)),
    /** Leaving this stage means won; the stages behind it are after the sale. */
    wonBy: z.string(),
    /** From this stage on, a deal that ends is lost; before it, it is disqualified. */
    proposalFrom: z.string(),
    /** What happens when the last required criterion of a stage is confirmed. */
    advance: z.enum(['ask', 'by_itself']),
  }),
);
export type Process = z.infer<typeof Process>;

/** The stage's place in the process, counted from 0; -1 where the process no longer has it. */
export function stageIndex(process: Process, stage: string): number {
  return process.stages.findIndex((each) => each.id === stage);
}

export function findStage(process: Process, stage: string): Stage | undefined {
  return process.stages.find((each) => each.id === stage);
}
