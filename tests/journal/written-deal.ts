import { makeClock } from '../../lib/domain/clock.ts';
import type { Deal } from '../../lib/domain/deal.ts';
import type { Doubt } from '../../lib/domain/doubt.ts';
import type { Entry } from '../../lib/domain/entry.ts';
import type { EvidenceSnapshot, MessageSnapshot } from '../../lib/domain/evidence.ts';
import type { DealFact, EvidenceTarget } from '../../lib/domain/fact.ts';
import { foldDeal } from '../../lib/domain/fold-deal.ts';

export const OPENED_AT = Date.parse('2026-11-01T08:00:00Z');
const MINUTE = 60_000;

/** The entry of the n-th fact: a minute after the one before, with ids that a reader can follow. */
export function entryOf(place: number, fact: DealFact): Entry {
  const at = OPENED_AT + place * MINUTE;
  return {
    schema: 1,
    id: `e${place}`,
    account: 'jo@vendor.example',
    deal: 'd1',
    kind: fact.kind,
    clock: makeClock(at, 0, 'here'),
    at,
    installation: 'here',
    actor: 'person',
    command: `c${place}`,
  };
}

export function opened(stage = 'product_evaluated'): DealFact {
  return {
    kind: 'deal_opened',
    name: 'Kunde',
    company: 'Kunde AG',
    process: 'default',
    stage,
    since: OPENED_AT,
    owner: 'jo@vendor.example',
  };
}

/** The deal that these facts make, opened first. */
export function dealOf(facts: readonly DealFact[], stage?: string): Deal {
  const all = [opened(stage), ...facts];
  const deal = all.reduce<Deal | undefined>(
    (deal, fact, place) => foldDeal(deal, entryOf(place, fact), fact),
    undefined,
  );
  if (!deal) throw new Error('No deal came of it');
  return deal;
}

export function target(criterion: string, message = 'm1', visit: string | null = 'e0'): EvidenceTarget {
  return { criterion, stage: 'product_evaluated', visit, messageKeys: [`id:${message}`] };
}

export function mail(message = 'm1', sender = 'anna@kunde.example'): MessageSnapshot {
  return {
    messageId: message,
    sender: { name: 'Anna', email: sender },
    side: 'buyer',
    verification: 'verified',
    sentAt: '2026-11-02T08:00:00Z',
    subject: 'Re: Recap',
    ownText: 'Confirmed.',
    verdict: 'confirmed',
  };
}

export function snapshot(message = 'm1', doubts: readonly Doubt[] = []): EvidenceSnapshot {
  return {
    message: mail(message),
    quote: 'Confirmed.',
    signal: 'next_steps_confirmed',
    decision: 'mark',
    known: true,
    reasons: ['agrees'],
    doubts,
    detector: 'test',
  };
}

export const marked = (criterion: string, message?: string): DealFact => ({
  kind: 'evidence_marked',
  target: target(criterion, message),
  snapshot: snapshot(message),
});
export const suggested = (criterion: string, message?: string): DealFact => ({
  kind: 'evidence_suggested',
  target: target(criterion, message),
  snapshot: snapshot(message, ['several_criteria']),
});
export const chosen = (criterion: string, message?: string): DealFact => ({
  kind: 'evidence_chosen',
  target: target(criterion, message),
  snapshot: snapshot(message),
});
export const accepted = (criterion: string, message?: string): DealFact => ({
  kind: 'evidence_accepted',
  target: target(criterion, message),
});
export const rejected = (criterion: string, message?: string): DealFact => ({
  kind: 'evidence_rejected',
  target: target(criterion, message),
});
export const undone = (criterion: string, message?: string): DealFact => ({
  kind: 'evidence_undone',
  target: target(criterion, message),
});
export const retracted = (criterion: string, message?: string): DealFact => ({
  kind: 'evidence_retracted',
  target: target(criterion, message),
  by: mail('m9'),
  quote: 'Sorry, not after all.',
});
export const questioned = (criterion: string, message?: string): DealFact => ({
  kind: 'evidence_questioned',
  target: target(criterion, message),
  by: mail('m9'),
  quote: 'Can we do Thursday?',
});
export const settled = (criterion: string, stands: boolean, message?: string): DealFact => ({
  kind: 'question_settled',
  target: target(criterion, message),
  byKeys: ['id:m9'],
  stands,
});
export const claimed = (criterion: string): DealFact => ({
  kind: 'criterion_claimed',
  criterion,
  note: 'She said so on the phone',
});
export function left(stage: string, to: string | null, how: 'proven' | 'override' = 'proven'): DealFact {
  return {
    kind: 'stage_left',
    stage,
    to,
    how,
    ...(how === 'override' ? { reason: 'Agreed on the phone' } : {}),
    missing: [],
    processVersion: 'v1',
    won: stage === 'contract_signed',
    skipped: [],
  };
}
export function movedBack(from: string | null, to: string, reopened: readonly string[] = []): DealFact {
  return {
    kind: 'stage_moved_back',
    from,
    to,
    reason: 'The buyer starts again',
    reopened,
    processVersion: 'v1',
    wonAgainOpen: true,
  };
}
