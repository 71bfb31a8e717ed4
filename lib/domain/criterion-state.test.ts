import { describe, expect, it } from 'vitest';
import {
  accepted,
  chosen,
  claimed,
  dealOf,
  left,
  marked,
  movedBack,
  questioned,
  rejected,
  retracted,
  settled,
  suggested,
  undone,
} from '../../tests/journal/written-deal.ts';
import { type CriterionState, criterionStanding } from './criterion-state.ts';
import type { DealFact } from './fact.ts';

const C = 'next_steps_confirmed';
const AWAY = [left('product_evaluated', 'proposal_reviewed')];
const backAgain = (reopened: readonly string[]) => [
  ...AWAY,
  movedBack('proposal_reviewed', 'product_evaluated', reopened),
];

const CASES: readonly [string, readonly DealFact[], CriterionState][] = [
  ['nothing happened', [], 'open'],
  ['proof of another criterion only', [marked('evaluation_done')], 'open'],
  ['the software found something', [suggested(C)], 'suggested'],
  ['the software was sure', [marked(C)], 'confirmed'],
  ['a sure reading raises the undecided suggestion', [suggested(C), marked(C)], 'confirmed'],
  ['a later suggestion never lowers a mark', [marked(C), suggested(C)], 'confirmed'],
  ['a person confirmed the suggestion', [suggested(C), accepted(C)], 'confirmed'],
  ['a person rejected the suggestion', [suggested(C), rejected(C)], 'open'],
  ['the software finds the rejected message again', [suggested(C), rejected(C), suggested(C)], 'open'],
  ['the software is sure of the rejected message', [suggested(C), rejected(C), marked(C)], 'open'],
  ['another installation accepts what was rejected', [suggested(C), rejected(C), accepted(C)], 'open'],
  ['a person chose the message that was rejected', [suggested(C), rejected(C), chosen(C)], 'confirmed'],
  ['a person undid the mark', [marked(C), undone(C)], 'open'],
  ['the software marks the undone message again', [marked(C), undone(C), marked(C)], 'open'],
  ['another installation accepts what was undone', [marked(C), undone(C), accepted(C)], 'open'],
  ['another message proves it after an undo', [marked(C), undone(C), marked(C, 'm2')], 'confirmed'],
  ['one of two proofs is undone', [marked(C), marked(C, 'm2'), undone(C)], 'confirmed'],
  ['the buyer took it back', [marked(C), retracted(C)], 'retracted'],
  ['the software marks the retracted message again', [marked(C), retracted(C), marked(C)], 'retracted'],
  ['another message confirms after a retraction', [marked(C), retracted(C), marked(C, 'm2')], 'confirmed'],
  ['a suggestion after a retraction', [marked(C), retracted(C), suggested(C, 'm2')], 'suggested'],
  ['a suggestion cannot be retracted', [suggested(C), retracted(C)], 'suggested'],
  ['what was undone cannot be retracted', [marked(C), undone(C), retracted(C)], 'open'],
  ['a new date is asked about', [marked(C), questioned(C)], 'confirmed'],
  ['the rep says that it still stands', [marked(C), questioned(C), settled(C, true)], 'confirmed'],
  ['the rep says that it does not', [marked(C), questioned(C), settled(C, false)], 'retracted'],
  ['the answer to a question does not revive what was undone', [marked(C), undone(C), settled(C, true)], 'open'],
  [
    'a person says that it stands although the buyer seemed to take it back',
    [marked(C), retracted(C), settled(C, true)],
    'confirmed',
  ],
  ['the rep only claims it', [claimed(C)], 'claimed'],
  ['a suggestion stands before a claim', [claimed(C), suggested(C)], 'suggested'],
  ['proof stands before a claim', [claimed(C), marked(C)], 'confirmed'],
  ['a claim after a retraction does not hide it', [marked(C), retracted(C), claimed(C)], 'retracted'],
  ['a claim was withdrawn', [claimed(C), { kind: 'claim_withdrawn', criterion: C }], 'open'],
  ['a move back without opening it again', [marked(C), ...backAgain([])], 'confirmed'],
  ['opened again', [marked(C), ...backAgain([C])], 'open'],
  ['opened again after a claim', [claimed(C), ...backAgain([C])], 'open'],
  ['opened again with a suggestion undecided', [suggested(C), ...backAgain([C])], 'open'],
  ['opened again, then a new date for the old proof', [marked(C), ...backAgain([C]), questioned(C)], 'open'],
  ['opened again, then the old proof taken back', [marked(C), ...backAgain([C]), retracted(C)], 'open'],
  [
    'opened again, then the old question answered',
    [marked(C), questioned(C), ...backAgain([C]), settled(C, true)],
    'open',
  ],
  ['opened again, then proven by another message', [marked(C), ...backAgain([C]), marked(C, 'm2')], 'confirmed'],
  ['opened again, then the same message chosen by hand', [marked(C), ...backAgain([C]), chosen(C)], 'confirmed'],
  ['opened again, then the software finds the old message', [marked(C), ...backAgain([C]), marked(C)], 'open'],
];

describe('the state of a criterion', () => {
  it.each(CASES)('%s', (_, facts, state) => {
    expect(criterionStanding(dealOf(facts), C).state).toBe(state);
  });

  it('is shown with its proofs, newest first', () => {
    const { evidence } = criterionStanding(dealOf([marked(C), marked(C, 'm2')]), C);
    expect(evidence.map((each) => each.messageKeys)).toEqual([['id:m2'], ['id:m1']]);
  });

  it('keeps the claim with its note', () => {
    expect(criterionStanding(dealOf([claimed(C)]), C).claim?.note).toBe('She said so on the phone');
  });
});
