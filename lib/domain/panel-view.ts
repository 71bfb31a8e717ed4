import * as z from 'zod/mini';
import { CRITERION_STATES } from './criterion-state.ts';
import { Claim, Contact, EVIDENCE_STATES } from './deal.ts';
import { EvidenceSnapshot, MessageSnapshot } from './evidence.ts';
import { Language, LocalText } from './language.ts';
import { Money } from './money.ts';
import { REASON_CODES } from './reason.ts';
import { SIDES } from './side.ts';
import { SIGNAL_KINDS } from './signal.ts';
import { TROUBLES } from './thread-seen.ts';
import { VERDICTS } from './verdict.ts';

/** One proof as people see it. */
export const EvidenceView = z.object({
  id: z.string(),
  criterion: z.string(),
  state: z.enum(EVIDENCE_STATES),
  by: z.exactOptional(z.enum(['software', 'person'])),
  /** ms. */
  at: z.number(),
  snapshot: EvidenceSnapshot,
  /** The later message that took it back, or that names a new date. */
  against: z.exactOptional(z.object({ message: MessageSnapshot, quote: z.string() })),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

export const CriterionView = z.object({
  id: z.string(),
  /** The stage that it belongs to. */
  stage: z.string(),
  text: LocalText,
  required: z.boolean(),
  state: z.enum(CRITERION_STATES),
  ask: z.exactOptional(LocalText),
  /** Newest first: the confirmations, the suggestions to decide, or what was retracted. */
  evidence: z.array(EvidenceView),
  claim: z.exactOptional(Claim),
});
export type CriterionView = z.infer<typeof CriterionView>;

export const StageView = z.object({
  id: z.string(),
  outcome: LocalText,
  sellerAction: LocalText,
  /** `unproven`: left by an override, or its proof was taken back since. */
  standing: z.enum(['proven', 'unproven', 'current', 'ahead']),
  /** Its confirmed criteria: what a move back may open again. */
  confirmed: z.array(z.object({ id: z.string(), text: LocalText })),
});
export type StageView = z.infer<typeof StageView>;

/** A deal as the panel shows it. */
export const DealView = z.object({
  id: z.string(),
  name: z.string(),
  company: z.string(),
  value: z.exactOptional(Money),
  expectedClose: z.exactOptional(z.string()),
  status: z.enum(['open', 'won', 'disqualified']),
  process: z.string(),
  stages: z.array(StageView),
  /** Null when the last stage was left. */
  stage: z.nullable(z.string()),
  /** ms since when it stands there. */
  since: z.nullable(z.number()),
  /** The stage up to which the buyer's proof reaches, where that is not the deal's own. */
  provenStage: z.nullable(z.string()),
  criteria: z.array(CriterionView),
  gate: z.nullable(z.object({ open: z.boolean(), to: z.nullable(z.string()), missing: z.array(z.string()) })),
  overrides: z.array(z.object({ stage: z.string(), reason: z.string(), at: z.number(), missing: z.array(LocalText) })),
  /** Proofs of earlier stages that were taken back or are in question: shown although the stage was left. */
  troubled: z.array(CriterionView),
  ending: z.nullable(EvidenceSnapshot),
  disqualified: z.nullable(
    z.object({ reason: z.string(), note: z.string(), at: z.number(), afterProposal: z.boolean() }),
  ),
  contacts: z.array(Contact),
  threads: z.array(z.object({ id: z.string(), subject: z.string() })),
});
export type DealView = z.infer<typeof DealView>;

export const PersonView = z.object({
  email: z.string(),
  name: z.string(),
  side: z.enum(SIDES),
  /** Whether a person has set the side by hand. */
  corrected: z.boolean(),
  reasons: z.array(z.enum(REASON_CODES)),
});
export type PersonView = z.infer<typeof PersonView>;

/** A deal that the thread may belong to, and why. */
export const OFFER_REASONS = ['earlier_thread', 'contact', 'company_domain', 'calendar_answer', 'search'] as const;
export const DealOffer = z.object({
  deal: z.string(),
  name: z.string(),
  company: z.string(),
  towards: z.nullable(LocalText),
  status: z.enum(['open', 'won', 'disqualified']),
  reason: z.enum(OFFER_REASONS),
  /** The address, domain or subject that the reason names. */
  because: z.string(),
});
export type DealOffer = z.infer<typeof DealOffer>;

/** What one message of the open thread was found to say, and what came of it. */
export const MessageView = z.object({
  /** Its key for `choose_evidence`. */
  key: z.string(),
  sender: z.object({ name: z.string(), email: z.string() }),
  sentAt: z.nullable(z.string()),
  side: z.enum(SIDES),
  /** `not_loaded`: Gmail shows it folded, so that it was not read. */
  outcome: z.enum(['marked', 'suggested', 'nothing', 'ours', 'not_loaded']),
  verdict: z.exactOptional(z.enum(VERDICTS)),
  signals: z.array(z.enum(SIGNAL_KINDS)),
  quote: z.string(),
  ownText: z.string(),
  reasons: z.array(z.enum(REASON_CODES)),
});
export type MessageView = z.infer<typeof MessageView>;

export const DealDraft = z.object({
  name: z.string(),
  company: z.string(),
  value: z.exactOptional(Money),
  expectedClose: z.exactOptional(z.string()),
  contacts: z.array(z.object({ email: z.string(), name: z.string(), side: z.enum(SIDES) })),
  since: z.number(),
});
export type DealDraft = z.infer<typeof DealDraft>;

export const WaitingItem = z.object({
  deal: z.string(),
  name: z.string(),
  company: z.string(),
  why: z.enum(['suggested', 'questioned', 'ending', 'confirmed', 'unread_reply']),
  criterion: z.exactOptional(LocalText),
  evidence: z.exactOptional(EvidenceView),
  /** ms. */
  at: z.number(),
  thread: z.exactOptional(z.string()),
});
export type WaitingItem = z.infer<typeof WaitingItem>;

/** New proof since the panel last showed this thread: announced once, with Undo. */
export const NewsItem = z.object({
  deal: z.string(),
  criterion: LocalText,
  evidence: z.string(),
  what: z.enum(['confirmed', 'suggested', 'retracted', 'questioned']),
  sender: z.string(),
  at: z.number(),
});
export type NewsItem = z.infer<typeof NewsItem>;

export const StageChoice = z.object({ id: z.string(), outcome: LocalText, sellerAction: LocalText });
export const ProcessChoice = z.object({ id: z.string(), name: LocalText, stages: z.array(StageChoice) });
export type ProcessChoice = z.infer<typeof ProcessChoice>;

const common = {
  account: z.nullable(z.string()),
  language: Language,
  currency: z.string(),
  troubles: z.array(z.enum(TROUBLES)),
  /** Whether a backup is due: evidence exists, and the last backup is missing or old. ms of the last, or null. */
  backup: z.object({ due: z.boolean(), lastAt: z.nullable(z.number()) }),
};

/** Everything that the panel shows, pushed whole whenever it changes. */
export const PanelView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('waiting'),
    ...common,
    waiting: z.array(WaitingItem),
    /** How many wait in all; the list holds the newest twenty. */
    total: z.number(),
    /** Zero where the account has no deal yet; else not how many there are, which would be counted for nothing. */
    deals: z.number(),
  }),
  z.object({
    kind: z.literal('thread'),
    ...common,
    thread: z.string(),
    subject: z.string(),
    dismissed: z.boolean(),
    /** The entry of the never-link list that holds this thread back. */
    neverLink: z.nullable(z.string()),
    people: z.array(PersonView),
    offers: z.array(DealOffer),
    draft: DealDraft,
    processes: z.array(ProcessChoice),
    deals: z.array(DealView),
    messages: z.array(MessageView),
    /** Up to which message the thread was read: its place from 1, of how many; null where none was read yet. */
    readUpTo: z.nullable(z.object({ place: z.number(), of: z.number(), sentAt: z.nullable(z.string()) })),
    news: z.array(NewsItem),
  }),
]);
export type PanelView = z.infer<typeof PanelView>;
