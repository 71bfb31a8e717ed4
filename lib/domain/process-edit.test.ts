import { describe, expect, it } from 'vitest';
import { DEFAULT_PROCESS } from './default-process.ts';
import type { ExitCriterion, Process, Stage } from './process.ts';
import {
  addCriterion,
  addStage,
  changeCriterion,
  changeStage,
  findCriterion,
  mergeCriteria,
  mergeStages,
  moveCriterion,
  moveStage,
  removeCriterion,
  removeStage,
  typed,
} from './process-edit.ts';
import { processFault } from './process-soundness.ts';

const P = DEFAULT_PROCESS;
const stages = (process: Process) => process.stages.map((each) => each.id);
const criteria = (process: Process, stage: string) =>
  process.stages.find((each) => each.id === stage)?.criteria.map((each) => each.id);
const fresh: Stage = { id: 'new', sellerAction: {}, outcome: { en: 'Budget approved' }, criteria: [] };
const added: ExitCriterion = { id: 'added', text: {}, required: true, takes: [], words: [] };

describe('an edit of a process', () => {
  it.each<[string, Process]>([
    ['adding a stage', addStage(P, fresh, 1)],
    ['moving the won stage first', moveStage(P, 'contract_signed', 0)],
    ['removing the won stage', removeStage(P, 'contract_signed')],
    ['removing the proposal', removeStage(P, 'proposal_reviewed')],
    ['removing the last', removeStage(P, 'value_confirmed')],
    ['merging the won stage away', mergeStages(P, 'contract_signed', 'terms_agreed')],
    ['moving a criterion', moveCriterion(P, 'problem_named', 'live', 0)],
    ['merging criteria', mergeCriteria(P, 'further_meeting_set', 'next_steps_confirmed')],
  ])('leaves it sound: %s', (_, process) => {
    expect(processFault(process)).toBeUndefined();
  });

  it('puts a stage where it is wanted', () => {
    expect(stages(addStage(P, fresh, 1)).slice(0, 3)).toEqual(['need_acknowledged', 'new', 'product_evaluated']);
  });

  it.each([
    ['live', 0, ['live', 'need_acknowledged', 'product_evaluated']],
    ['need_acknowledged', 2, ['product_evaluated', 'proposal_reviewed', 'need_acknowledged']],
    ['gone', 0, ['need_acknowledged', 'product_evaluated', 'proposal_reviewed']],
  ])('moves %s to place %i', (stage, to, first) => {
    expect(stages(moveStage(P, stage, to)).slice(0, 3)).toEqual(first);
  });

  it('hands what a removed stage meant to its neighbours', () => {
    expect(removeStage(P, 'contract_signed').wonBy).toBe('terms_agreed');
    expect(removeStage(P, 'proposal_reviewed').proposalFrom).toBe('terms_agreed');
  });

  it('keeps the last stage of all', () => {
    const one = { ...P, stages: P.stages.slice(0, 1), wonBy: 'need_acknowledged', proposalFrom: 'need_acknowledged' };
    expect(removeStage(one, 'need_acknowledged')).toBe(one);
  });

  it('merges stages with their criteria in the order in which they were asked', () => {
    const merged = mergeStages(P, 'contract_signed', 'terms_agreed');
    expect(criteria(merged, 'terms_agreed')).toEqual(['terms_accepted', 'signed_or_ordered']);
    expect(merged.wonBy).toBe('terms_agreed');
    expect(criteria(mergeStages(P, 'terms_agreed', 'contract_signed'), 'contract_signed')).toEqual([
      'terms_accepted',
      'signed_or_ordered',
    ]);
    expect(mergeStages(P, 'live', 'live')).toBe(P);
  });

  it('adds, changes, moves and removes criteria', () => {
    const more = addCriterion(P, 'live', added);
    expect(criteria(more, 'live')).toEqual(['go_live_confirmed', 'added']);
    expect(criteria(moveCriterion(more, 'added', 'live', 0), 'live')).toEqual(['added', 'go_live_confirmed']);
    expect(criteria(moveCriterion(more, 'added', 'terms_agreed', 1), 'terms_agreed')).toEqual([
      'terms_accepted',
      'added',
    ]);
    expect(criteria(removeCriterion(more, 'added'), 'live')).toEqual(['go_live_confirmed']);
    expect(findCriterion(changeCriterion(more, 'added', { required: false }), 'added')?.required).toBe(false);
  });

  it('merges criteria: one keeps its words and takes the signals of both', () => {
    const merged = mergeCriteria(P, 'further_meeting_set', 'next_steps_confirmed');
    expect(criteria(merged, 'product_evaluated')).toEqual(['evaluation_done', 'next_steps_confirmed']);
    expect(findCriterion(merged, 'next_steps_confirmed')?.takes.map((each) => each.signal)).toEqual([
      'next_steps_confirmed',
      'meeting_accepted',
      'meeting_requested',
    ]);
  });

  it('keeps only the language that was typed', () => {
    const renamed = changeStage(P, 'live', { outcome: typed('de', 'Produktiv') });
    expect(renamed.stages.find((each) => each.id === 'live')?.outcome).toEqual({ de: 'Produktiv' });
  });

  it('changes nothing of the process it was given', () => {
    const before = JSON.stringify(P);
    mergeStages(removeStage(P, 'live'), 'contract_signed', 'terms_agreed');
    expect(JSON.stringify(P)).toBe(before);
  });
});
