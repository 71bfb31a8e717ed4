import { criterionStanding } from './criterion-state.ts';
import { currentVisit, type Deal } from './deal.ts';
import type { Doubt } from './doubt.ts';
import { claimedIndex, overriddenStages } from './gate.ts';
import type { ExitCriterion, Process, Stage } from './process.ts';
import type { Reading } from './reading.ts';
import type { Signal } from './signal.ts';

/** What one signal of one message does to one criterion of a deal. */
export interface EvidenceDecision {
  readonly signal: Signal;
  readonly criterion: string;
  readonly stage: string;
  readonly visit: string | null;
  readonly outcome: 'mark' | 'suggest';
  readonly doubts: readonly Doubt[];
}

export interface MessageFacts {
  /** ms. */
  readonly sentAt: number;
  /** Whether the sender was a known person of the deal before this message. */
  readonly known: boolean;
  /** How many open deals the thread is linked to. */
  readonly openDeals: number;
  /** `strict`: unverified senders never mark. */
  readonly verification: 'known' | 'strict';
  /** Whether the recap, the message or its subject is about one of the words. */
  readonly mentions: (words: readonly string[]) => boolean;
}

/**
 * What a message proves for a deal. Marked by the software only where there is no doubt which criterion is meant, that
 * the buyer wrote it, and that it answers the rep's own words; everything less is a suggestion that names its doubts.
 * Somebody who is not on the buyer's side, or whose authentication failed, proves nothing.
 */
export function decideEvidence(
  deal: Deal,
  process: Process,
  reading: Reading,
  facts: MessageFacts,
): readonly EvidenceDecision[] {
  if (reading.verification === 'failed' || deal.disqualified || deal.mergedInto || deal.stage === null) return [];
  if (reading.side !== 'buyer' && !reading.reasons.includes('signature_service')) return [];
  return reading.signals.flatMap((signal) => {
    const decisions = decideSignal(deal, process, reading, facts, signal);
    if (decisions.some((each) => each.outcome === 'mark')) return decisions;
    return [...decisions, ...fillOverrides(deal, process, reading, facts, signal)];
  });
}

/** Proof that an override went ahead of: offered, so that evidence can fill it; a person says whether it does. */
function fillOverrides(
  deal: Deal,
  process: Process,
  reading: Reading,
  facts: MessageFacts,
  signal: Signal,
): readonly EvidenceDecision[] {
  return overriddenStages(deal, process).flatMap((stage) =>
    openTakers(deal, stage, signal).map((criterion) =>
      decision(signal, criterion, stage, null, [
        'earlier_stage',
        ...generalDoubts(reading, facts, signal),
        ...criterionDoubts(criterion, signal, facts),
      ]),
    ),
  );
}

function decideSignal(
  deal: Deal,
  process: Process,
  reading: Reading,
  facts: MessageFacts,
  signal: Signal,
): readonly EvidenceDecision[] {
  const ahead = process.stages.slice(claimedIndex(deal, process));
  const [current, ...later] = ahead;
  const here = current ? openTakers(deal, current, signal) : [];
  const visit = currentVisit(deal);
  if (current && visit && here.length > 0) {
    const doubts = generalDoubts(reading, facts, signal);
    if (here.length > 1) doubts.push('several_criteria');
    if (facts.sentAt <= visit.since) doubts.push('before_stage');
    return here.map((criterion) =>
      decision(signal, criterion, current, visit.id, [...doubts, ...criterionDoubts(criterion, signal, facts)]),
    );
  }
  // Proof of a stage that the deal has not reached: kept, and offered when the deal gets there.
  if (current?.criteria.some((each) => takes(each, signal))) return [];
  const next = later.find((stage) => openTakers(deal, stage, signal).length > 0);
  if (!next) return [];
  return openTakers(deal, next, signal).map((criterion) =>
    decision(signal, criterion, next, null, [
      'later_stage',
      ...generalDoubts(reading, facts, signal),
      ...criterionDoubts(criterion, signal, facts),
    ]),
  );
}

function decision(
  signal: Signal,
  criterion: ExitCriterion,
  stage: Stage,
  visit: string | null,
  doubts: readonly Doubt[],
): EvidenceDecision {
  return {
    signal,
    criterion: criterion.id,
    stage: stage.id,
    visit,
    outcome: doubts.length === 0 ? 'mark' : 'suggest',
    doubts,
  };
}

function takes(criterion: ExitCriterion, signal: Signal): boolean {
  return criterion.takes.some((each) => each.signal === signal.kind);
}

function openTakers(deal: Deal, stage: Stage, signal: Signal): readonly ExitCriterion[] {
  return stage.criteria.filter((each) => takes(each, signal) && criterionStanding(deal, each.id).state !== 'confirmed');
}

function generalDoubts(reading: Reading, facts: MessageFacts, signal: Signal): Doubt[] {
  const doubts: Doubt[] = [];
  if (signal.decision !== 'mark') doubts.push('reading_unsure');
  if (facts.openDeals > 1) doubts.push('several_deals');
  if (signal.kind === 'next_steps_confirmed' && reading.recap?.source !== 'message') doubts.push('recap_only_in_quote');
  const trusted = reading.verification === 'verified' || (facts.known && facts.verification === 'known');
  if (!trusted) doubts.push('sender_not_verified');
  return doubts;
}

function criterionDoubts(criterion: ExitCriterion, signal: Signal, facts: MessageFacts): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const taken = criterion.takes.find((each) => each.signal === signal.kind);
  if (taken?.how === 'suggests') doubts.push('signal_only_suggests');
  if (taken?.forms && (!signal.form || !taken.forms.includes(signal.form))) doubts.push('form_only_suggests');
  if (criterion.words.length > 0 && !facts.mentions(criterion.words)) doubts.push('words_not_matched');
  return doubts;
}
