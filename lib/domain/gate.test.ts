import { describe, expect, it } from 'vitest';
import {
  chosen,
  claimed,
  dealOf,
  left,
  marked,
  movedBack,
  questioned,
  rejected,
  retracted,
  suggested,
  undone,
} from '../../tests/journal/written-deal.ts';
import { DEFAULT_PROCESS } from './default-process.ts';
import type { DealFact } from './fact.ts';
import { askGate, claimedIndex, missingCriteria, nextStage, provenIndex, stagesLeft } from './gate.ts';
import type { Process } from './process.ts';

const ALL = ['evaluation_done', 'further_meeting_set', 'next_steps_confirmed'];
const PROVEN = ALL.map((each, place) => marked(each, `p${place}`));
const ended: DealFact = { kind: 'deal_disqualified', reason: 'no_need', note: '' };

const optional: Process = {
  ...DEFAULT_PROCESS,
  stages: DEFAULT_PROCESS.stages.map((stage) => ({
    ...stage,
    criteria: stage.criteria.map((each) => ({ ...each, required: each.id === 'evaluation_done' })),
  })),
};

const GATES: readonly [string, readonly DealFact[], readonly string[] | 'open' | 'no gate'][] = [
  ['nothing is confirmed', [], ALL],
  ['one of three is confirmed', PROVEN.slice(0, 1), ALL.slice(1)],
  ['all are confirmed', PROVEN, 'open'],
  ['a person chose the last one', [...PROVEN.slice(0, 2), chosen('next_steps_confirmed')], 'open'],
  ['a claim never opens it', [...PROVEN.slice(0, 2), claimed('next_steps_confirmed')], ['next_steps_confirmed']],
  ['a suggestion never opens it', [...PROVEN.slice(0, 2), suggested('next_steps_confirmed')], ['next_steps_confirmed']],
  [
    'a rejected suggestion never opens it',
    [...PROVEN.slice(0, 2), suggested('next_steps_confirmed'), rejected('next_steps_confirmed')],
    ['next_steps_confirmed'],
  ],
  ['what was undone closes it', [...PROVEN, undone('evaluation_done', 'p0')], ['evaluation_done']],
  ['what the buyer took back closes it', [...PROVEN, retracted('evaluation_done', 'p0')], ['evaluation_done']],
  ['a new date does not close it before the rep says so', [...PROVEN, questioned('evaluation_done', 'p0')], 'open'],
  ['a disqualified deal has no gate', [...PROVEN, ended], 'no gate'],
  ['a reopened deal has it again', [...PROVEN, ended, { kind: 'deal_reopened' }], 'open'],
  ['a merged deal has no gate', [...PROVEN, { kind: 'deal_merged_into', into: 'd2' }], 'no gate'],
  [
    'a stage that the process no longer has asks for nothing, so it has no gate',
    [...PROVEN, { kind: 'stage_reassigned', from: 'product_evaluated', to: 'gone' }],
    'no gate',
  ],
];

describe('the gate', () => {
  it.each(GATES)('%s', (_, facts, expected) => {
    const answer = askGate(dealOf(facts), DEFAULT_PROCESS);
    const shown = !answer ? 'no gate' : answer.open ? 'open' : answer.missing.map((each) => each.id);
    expect(shown).toEqual(expected);
  });

  it('asks only for what is required', () => {
    expect(askGate(dealOf([marked('evaluation_done')]), optional)).toEqual({ open: true, to: 'proposal_reviewed' });
  });

  it('leads behind the last stage to nowhere', () => {
    const last = dealOf([marked('value_confirmed')], 'value_confirmed');
    expect(askGate(last, DEFAULT_PROCESS)).toEqual({ open: true, to: null });
    expect(nextStage(dealOf([left('value_confirmed', null)], 'value_confirmed'), DEFAULT_PROCESS)).toBeNull();
  });

  it('knows nothing missing of a stage that is not there', () => {
    expect(missingCriteria(dealOf([]), DEFAULT_PROCESS, 'gone')).toEqual([]);
  });
});

const FIRST = [marked('problem_named', 'a'), marked('evaluation_date_agreed', 'b')];
const PLACES: readonly [string, readonly DealFact[], string, number, number][] = [
  ['a deal opened in the second stage has proven nothing', [], 'product_evaluated', 1, 0],
  ['one opened in the first is where its proof is', [], 'need_acknowledged', 0, 0],
  ['proof carries it on', [...FIRST, left('need_acknowledged', 'product_evaluated')], 'need_acknowledged', 1, 1],
  [
    'an override carries only the claim',
    [...FIRST, left('need_acknowledged', 'product_evaluated'), left('product_evaluated', 'terms_agreed', 'override')],
    'need_acknowledged',
    3,
    1,
  ],
  [
    'evidence fills an override later',
    [
      ...FIRST,
      left('need_acknowledged', 'product_evaluated'),
      left('product_evaluated', 'proposal_reviewed', 'override'),
      ...PROVEN,
    ],
    'need_acknowledged',
    2,
    2,
  ],
  [
    'a retraction takes the proof back',
    [...FIRST, left('need_acknowledged', 'product_evaluated'), retracted('problem_named', 'a')],
    'need_acknowledged',
    1,
    0,
  ],
  ['the last stage left', [left('value_confirmed', null, 'override')], 'value_confirmed', 8, 0],
  [
    'moved back again',
    [...FIRST, left('need_acknowledged', 'product_evaluated'), movedBack('product_evaluated', 'need_acknowledged')],
    'need_acknowledged',
    0,
    0,
  ],
];

describe('proven and claimed stage', () => {
  it.each(PLACES)('%s', (_, facts, stage, claimed, proven) => {
    const deal = dealOf(facts, stage);
    expect([claimedIndex(deal, DEFAULT_PROCESS), provenIndex(deal, DEFAULT_PROCESS)]).toEqual([claimed, proven]);
  });

  it.each([
    ['to the next', 'proposal_reviewed', ['product_evaluated']],
    ['over two', 'contract_signed', ['product_evaluated', 'proposal_reviewed', 'terms_agreed']],
    ['to itself', 'product_evaluated', []],
    ['backwards', 'need_acknowledged', []],
    ['to nowhere', 'gone', []],
  ])('a move %s leaves the stages between', (_, to, stages) => {
    expect(stagesLeft(dealOf([]), DEFAULT_PROCESS, to)).toEqual(stages);
  });
});
