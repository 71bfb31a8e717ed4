import * as z from 'zod/mini';
import { Money } from './money.ts';
import { SIDES } from './side.ts';

export const DISQUALIFY_REASONS = [
  'buyer_said_so',
  'no_need',
  'no_budget',
  'no_decision',
  'competitor',
  'timing',
  'other',
] as const;
export type DisqualifyReason = (typeof DISQUALIFY_REASONS)[number];

/** A person of the deal. They are *known* for messages later than `since` (ms). */
export const Contact = z.readonly(
  z.object({ email: z.string(), name: z.string(), side: z.enum(SIDES), since: z.number() }),
);
export type Contact = z.infer<typeof Contact>;

/** One stay in a stage. Its id is that of the entry that began it, so that it is the same in every installation. */
export const Visit = z.readonly(
  z.object({
    id: z.string(),
    stage: z.string(),
    /** ms; messages sent before it prove nothing for this visit by themselves. */
    since: z.number(),
    left: z.exactOptional(
      z.readonly(
        z.object({
          at: z.number(),
          how: z.enum(['proven', 'override', 'moved_back', 'imported']),
          to: z.nullable(z.string()),
          reason: z.exactOptional(z.string()),
          /** The version of the process under which the stage was left. */
          processVersion: z.string(),
          /** Required criteria that were not confirmed then. */
          missing: z.readonly(z.array(z.string())),
        }),
      ),
    ),
  }),
);
export type Visit = z.infer<typeof Visit>;

export const EVIDENCE_STATES = ['suggested', 'confirmed', 'rejected', 'undone', 'retracted', 'questioned'] as const;

/**
 * Where one piece of evidence stands. `questioned`: confirmed, but a later message names a new date for the same step,
 * and the rep has not said yet whether it still stands; it still counts until then.
 */
export const EvidenceState = z.readonly(
  z.object({
    id: z.string(),
    criterion: z.string(),
    stage: z.string(),
    /** Null where the proof is of a stage that the deal had not reached yet. */
    visit: z.nullable(z.string()),
    state: z.enum(EVIDENCE_STATES),
    /** Who confirmed it; absent while suggested. */
    by: z.exactOptional(z.enum(['software', 'person'])),
    messageKeys: z.readonly(z.array(z.string())),
    /** Position of the entry that put it into this state. */
    clock: z.string(),
    /** ms of that entry. */
    at: z.number(),
    /** Entry whose payload holds the snapshot, and that of the message that retracts or questions it. */
    snapshot: z.string(),
    against: z.exactOptional(z.string()),
    sentAt: z.string(),
    sender: z.string(),
    doubts: z.readonly(z.array(z.string())),
  }),
);
export type EvidenceState = z.infer<typeof EvidenceState>;

export const Claim = z.readonly(
  z.object({ criterion: z.string(), note: z.string(), at: z.number(), clock: z.string() }),
);
export type Claim = z.infer<typeof Claim>;

export const VALUE_CHECK_MONTHS = [6, 9, 12] as const;
export const VALUE_ANSWERS = ['kept', 'partly', 'not_kept'] as const;

export const Deal = z.readonly(
  z.object({
    schema: z.literal(1),
    account: z.string(),
    id: z.string(),
    name: z.string(),
    company: z.string(),
    value: z.exactOptional(Money),
    /** ISO 8601 date. */
    expectedClose: z.exactOptional(z.string()),
    process: z.string(),
    owner: z.string(),
    openedAt: z.number(),
    /** Null when the last stage was left. */
    stage: z.nullable(z.string()),
    visits: z.readonly(z.array(Visit)),
    contacts: z.readonly(z.array(Contact)),
    threads: z.readonly(z.array(z.readonly(z.object({ id: z.string(), subject: z.string(), linkedAt: z.number() })))),
    evidence: z.readonly(z.array(EvidenceState)),
    claims: z.readonly(z.array(Claim)),
    /** Criteria that a person opened again: what was confirmed before that position does not count. */
    reopened: z.readonly(z.record(z.string(), z.string())),
    disqualified: z.exactOptional(
      z.readonly(
        z.object({
          at: z.number(),
          reason: z.enum(DISQUALIFY_REASONS),
          note: z.string(),
          stage: z.nullable(z.string()),
          evidence: z.exactOptional(z.string()),
        }),
      ),
    ),
    /** A message that seems to end the deal, until a person decides. */
    ending: z.exactOptional(
      z.readonly(z.object({ snapshot: z.string(), messageKeys: z.readonly(z.array(z.string())), at: z.number() })),
    ),
    /** Keys of messages whose question to the rep (a new date, an end) was answered: they never ask again. */
    settled: z.readonly(z.array(z.string())),
    /** ms, when the stage that meant won then was left. When the customer bought is told by deal-status.ts. */
    wonAt: z.exactOptional(z.number()),
    /** After moving back, a deal never advances by itself until a new confirmation. */
    advanceOnlyByHand: z.boolean(),
    handOvers: z.readonly(
      z.array(z.readonly(z.object({ from: z.string(), to: z.string(), at: z.number(), note: z.string() }))),
    ),
    promises: z.readonly(z.array(z.readonly(z.object({ id: z.string(), text: z.string(), at: z.number() })))),
    valueChecks: z.readonly(
      z.array(
        z.readonly(
          z.object({
            month: z.union([z.literal(6), z.literal(9), z.literal(12)]),
            answer: z.enum(VALUE_ANSWERS),
            at: z.number(),
            note: z.string(),
            evidence: z.exactOptional(z.string()),
          }),
        ),
      ),
    ),
    reference: z.boolean(),
    followUpOf: z.exactOptional(z.string()),
    mergedInto: z.exactOptional(z.string()),
    /** Position of the last entry folded in. */
    clock: z.string(),
  }),
);
export type Deal = z.infer<typeof Deal>;

/** The stay in the stage where the deal stands now; undefined when the last stage was left. */
export function currentVisit(deal: Deal): Visit | undefined {
  const last = deal.visits.at(-1);
  return last && last.left === undefined ? last : undefined;
}
