import * as z from 'zod/mini';
import { Contact, DISQUALIFY_REASONS, VALUE_ANSWERS } from './deal.ts';
import { EvidenceSnapshot, MessageSnapshot } from './evidence.ts';
import { Money } from './money.ts';
import { Process } from './process.ts';
import { SettingsChange } from './settings.ts';
import { SIDES } from './side.ts';

/** Which proof is meant, the same in every installation: the visit, the criterion and the message. */
export const EvidenceTarget = z.readonly(
  z.object({
    criterion: z.string(),
    stage: z.string(),
    visit: z.nullable(z.string()),
    messageKeys: z.readonly(z.array(z.string())),
  }),
);
export type EvidenceTarget = z.infer<typeof EvidenceTarget>;

const evidence = { target: EvidenceTarget, snapshot: EvidenceSnapshot };

/** What happened to a deal. Every kind is folded in fold-deal.ts. */
export const DealFact = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('deal_opened'),
    name: z.string(),
    company: z.string(),
    value: z.exactOptional(Money),
    expectedClose: z.exactOptional(z.string()),
    process: z.string(),
    stage: z.string(),
    /** ms since when the deal stands in that stage. */
    since: z.number(),
    owner: z.string(),
    followUpOf: z.exactOptional(z.string()),
    /** Stages behind it that an import or the rep says were passed, without evidence. */
    imported: z.exactOptional(z.boolean()),
    /** It stands behind the stage that means won: it counts as won since it stands there. */
    won: z.exactOptional(z.boolean()),
  }),
  z.object({
    kind: z.literal('deal_edited'),
    name: z.exactOptional(z.string()),
    company: z.exactOptional(z.string()),
    value: z.exactOptional(z.nullable(Money)),
    expectedClose: z.exactOptional(z.nullable(z.string())),
  }),
  z.object({ kind: z.literal('contact_set'), contact: Contact }),
  z.object({ kind: z.literal('contact_removed'), email: z.string() }),
  z.object({ kind: z.literal('thread_linked'), thread: z.string(), subject: z.string() }),
  z.object({ kind: z.literal('thread_unlinked'), thread: z.string() }),
  z.object({ kind: z.literal('evidence_suggested'), ...evidence }),
  /** The software was sure. */
  z.object({ kind: z.literal('evidence_marked'), ...evidence }),
  /** A person picked the message by hand. */
  z.object({ kind: z.literal('evidence_chosen'), ...evidence }),
  /** A person confirmed a suggestion. */
  z.object({ kind: z.literal('evidence_accepted'), target: EvidenceTarget }),
  z.object({ kind: z.literal('evidence_rejected'), target: EvidenceTarget }),
  z.object({ kind: z.literal('evidence_undone'), target: EvidenceTarget }),
  /** A later message of the buyer took it back. */
  z.object({ kind: z.literal('evidence_retracted'), target: EvidenceTarget, by: MessageSnapshot, quote: z.string() }),
  /** A later message names another date for the same step: the rep is asked. */
  z.object({ kind: z.literal('evidence_questioned'), target: EvidenceTarget, by: MessageSnapshot, quote: z.string() }),
  z.object({
    kind: z.literal('question_settled'),
    target: EvidenceTarget,
    /** The later message that had raised the question: it does not raise it again. */
    byKeys: z.readonly(z.array(z.string())),
    stands: z.boolean(),
  }),
  z.object({ kind: z.literal('criterion_claimed'), criterion: z.string(), note: z.string() }),
  z.object({ kind: z.literal('claim_withdrawn'), criterion: z.string() }),
  z.object({
    kind: z.literal('stage_left'),
    stage: z.string(),
    to: z.nullable(z.string()),
    how: z.enum(['proven', 'override']),
    reason: z.exactOptional(z.string()),
    missing: z.readonly(z.array(z.string())),
    processVersion: z.string(),
    /** Whether the stage that means won is among those left. */
    won: z.boolean(),
    /** Stages between this and `to` that an override skips. */
    skipped: z.readonly(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('stage_moved_back'),
    /** Where it stood; null behind the last stage. */
    from: z.nullable(z.string()),
    to: z.string(),
    reason: z.string(),
    reopened: z.readonly(z.array(z.string())),
    processVersion: z.string(),
    /** Whether the deal is again before the stage that means won. */
    wonAgainOpen: z.boolean(),
  }),
  /** The process changed under the deal; a person chose where it stands now. */
  z.object({ kind: z.literal('stage_reassigned'), from: z.string(), to: z.string() }),
  z.object({
    kind: z.literal('deal_disqualified'),
    reason: z.enum(DISQUALIFY_REASONS),
    note: z.string(),
    snapshot: z.exactOptional(EvidenceSnapshot),
  }),
  z.object({ kind: z.literal('deal_reopened') }),
  /** The buyer seems to have ended the deal: a person decides. */
  z.object({
    kind: z.literal('end_suggested'),
    snapshot: EvidenceSnapshot,
    messageKeys: z.readonly(z.array(z.string())),
  }),
  z.object({ kind: z.literal('end_dismissed'), messageKeys: z.readonly(z.array(z.string())) }),
  z.object({ kind: z.literal('owner_changed'), from: z.string(), to: z.string(), note: z.string() }),
  z.object({ kind: z.literal('promise_made'), promise: z.string(), text: z.string() }),
  z.object({ kind: z.literal('promise_removed'), promise: z.string() }),
  z.object({
    kind: z.literal('value_check_answered'),
    month: z.union([z.literal(6), z.literal(9), z.literal(12)]),
    answer: z.enum(VALUE_ANSWERS),
    note: z.string(),
    snapshot: z.exactOptional(EvidenceSnapshot),
  }),
  z.object({ kind: z.literal('reference_set'), reference: z.boolean() }),
  /** All that the other deal has belongs to this one from now on. */
  z.object({ kind: z.literal('deal_merged_into'), into: z.string() }),
  z.object({ kind: z.literal('deal_absorbed'), other: z.string() }),
]);
export type DealFact = z.infer<typeof DealFact>;

/** What happened to an account. */
export const AccountFact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('settings_changed'), settings: SettingsChange }),
  z.object({ kind: z.literal('side_set'), email: z.string(), side: z.nullable(z.enum(SIDES)) }),
  z.object({ kind: z.literal('thread_dismissed'), thread: z.string() }),
  z.object({ kind: z.literal('thread_restored'), thread: z.string() }),
  z.object({ kind: z.literal('process_saved'), process: Process, version: z.string() }),
  z.object({ kind: z.literal('deal_erased'), erasedDeal: z.string() }),
  /** The person as a hash, so that the entry itself tells nobody who it was. */
  z.object({ kind: z.literal('person_erased'), person: z.string() }),
]);
export type AccountFact = z.infer<typeof AccountFact>;

export const Fact = z.union([DealFact, AccountFact]);
export type Fact = z.infer<typeof Fact>;

const ACCOUNT_KINDS: Readonly<Record<AccountFact['kind'], true>> = {
  settings_changed: true,
  side_set: true,
  thread_dismissed: true,
  thread_restored: true,
  process_saved: true,
  deal_erased: true,
  person_erased: true,
};

/** The kinds of facts that belong to no deal. */
export const ACCOUNT_FACT_KINDS: readonly string[] = Object.keys(ACCOUNT_KINDS);

/** Whether the fact is about a deal, or else about the whole account. */
export function isDealFact(fact: Fact): fact is DealFact {
  return !Object.hasOwn(ACCOUNT_KINDS, fact.kind);
}
