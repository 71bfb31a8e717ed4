import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { CriterionView, DealView, EvidenceView, StageView } from '../../lib/domain/panel-view.ts';
import { findStage } from '../../lib/domain/process.ts';
import { hoursAgo } from './moments.ts';
import { evaluatedEvidence, sampleEvidence } from './sample-evidence.ts';
import type { Story } from './story.ts';

type Standing = Pick<CriterionView, 'state'> & { readonly evidence?: readonly EvidenceView[] };

/** A criterion of the shipped process in a state. */
export function sampleCriterion(stage: string, id: string, standing: Standing): CriterionView {
  const criterion = findStage(DEFAULT_PROCESS, stage)?.criteria.find((each) => each.id === id);
  if (!criterion) throw new Error(`The shipped process has no criterion ${id}`);
  return {
    id,
    stage,
    text: criterion.text,
    required: criterion.required,
    state: standing.state,
    evidence: [...(standing.evidence ?? [])],
    ...(criterion.ask ? { ask: criterion.ask } : {}),
  };
}

export function sampleStages(current: string | null): StageView[] {
  const place = DEFAULT_PROCESS.stages.findIndex((each) => each.id === current);
  const at = place < 0 ? DEFAULT_PROCESS.stages.length : place;
  return DEFAULT_PROCESS.stages.map((stage, index) => ({
    id: stage.id,
    outcome: stage.outcome,
    sellerAction: stage.sellerAction,
    standing: index < at ? 'proven' : index === at ? 'current' : 'ahead',
    confirmed: index < at ? stage.criteria.map(({ id, text }) => ({ id, text })) : [],
  }));
}

/** A deal in its second stage: one criterion confirmed by the software, one by a person, one open. */
export function sampleDeal(story: Story, change: Partial<DealView> = {}): DealView {
  const deal: DealView = {
    id: 'deal-1',
    name: story.deal,
    company: story.company,
    value: { amount: 48_000, currency: story.currency },
    expectedClose: '2027-01-29',
    status: 'open',
    process: 'default',
    stages: sampleStages('product_evaluated'),
    stage: 'product_evaluated',
    since: hoursAgo(9 * 24),
    provenStage: null,
    criteria: [
      sampleCriterion('product_evaluated', 'next_steps_confirmed', {
        state: 'confirmed',
        evidence: [sampleEvidence(story)],
      }),
      sampleCriterion('product_evaluated', 'evaluation_done', {
        state: 'confirmed',
        evidence: [evaluatedEvidence(story)],
      }),
      sampleCriterion('product_evaluated', 'further_meeting_set', { state: 'open' }),
    ],
    gate: null,
    overrides: [],
    troubled: [],
    ending: null,
    disqualified: null,
    contacts: [{ ...story.buyer, side: 'buyer', since: hoursAgo(9 * 24) }],
    threads: [
      { id: '193a8b9e02c4d100', subject: story.subject },
      { id: '193a7c1102c4d0aa', subject: story.firstSubject },
    ],
    ...change,
  };
  return { ...deal, gate: change.gate === undefined ? gateOf(deal) : change.gate };
}

function gateOf(deal: DealView): DealView['gate'] {
  const missing = deal.criteria.filter((each) => each.required && each.state !== 'confirmed').map((each) => each.id);
  const place = deal.stages.findIndex((each) => each.id === deal.stage);
  return { open: missing.length === 0, to: deal.stages[place + 1]?.id ?? null, missing };
}

/** Nothing proven yet. */
export function freshDeal(story: Story, change: Partial<DealView> = {}): DealView {
  return sampleDeal(story, {
    criteria: [
      sampleCriterion('product_evaluated', 'evaluation_done', { state: 'open' }),
      sampleCriterion('product_evaluated', 'further_meeting_set', { state: 'open' }),
      sampleCriterion('product_evaluated', 'next_steps_confirmed', { state: 'open' }),
    ],
    ...change,
  });
}
