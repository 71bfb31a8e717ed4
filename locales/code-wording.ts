import type { Refusal } from '../lib/domain/command.ts';
import type { CriterionState } from '../lib/domain/criterion-state.ts';
import type { DISQUALIFY_REASONS } from '../lib/domain/deal.ts';
import type { Doubt } from '../lib/domain/doubt.ts';
import type { DealOffer, DealView, MessageView, NewsItem, StageView, WaitingItem } from '../lib/domain/panel-view.ts';
import type { ReasonCode } from '../lib/domain/reason.ts';
import type { Side } from '../lib/domain/side.ts';
import type { SignalKind } from '../lib/domain/signal.ts';
import type { Trouble } from '../lib/domain/thread-seen.ts';
import type { Verdict } from '../lib/domain/verdict.ts';
import type { Verification } from '../lib/domain/verification.ts';

/** What stands for each code of the domain. A new code without its words does not compile. */
export interface CodeWording {
  /** One word each: people and screen readers find a criterion's state by it. */
  readonly criterionState: Readonly<Record<CriterionState, string>>;
  /** Why a message was read as it was: a sentence that is true for a mark and for a refusal alike. */
  readonly reason: Readonly<Record<ReasonCode, string>>;
  /** Why the software only suggests: a sentence. */
  readonly doubt: Readonly<Record<Doubt, string>>;
  /** Why a command changed nothing: a sentence. */
  readonly refusal: Readonly<Record<Refusal, string>>;
  /** What does not work in this tab, and what still does: a sentence or two. */
  readonly trouble: Readonly<Record<Trouble, string>>;
  /** How the sender was verified: a sentence. */
  readonly verification: Readonly<Record<Verification, string>>;
  readonly side: Readonly<Record<Side, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly signal: Readonly<Record<SignalKind, string>>;
  readonly disqualifyReason: Readonly<Record<(typeof DISQUALIFY_REASONS)[number], string>>;
  /** Why a deal is offered; `because` is the address, domain or subject. */
  readonly offerReason: Readonly<Record<DealOffer['reason'], (because: string) => string>>;
  readonly messageOutcome: Readonly<Record<MessageView['outcome'], string>>;
  readonly stageStanding: Readonly<Record<StageView['standing'], string>>;
  readonly dealStatus: Readonly<Record<DealView['status'], string>>;
  readonly waitingWhy: Readonly<Record<WaitingItem['why'], string>>;
  /** What is announced when new proof arrives. */
  readonly news: Readonly<Record<NewsItem['what'], (sender: string, criterion: string) => string>>;
}
