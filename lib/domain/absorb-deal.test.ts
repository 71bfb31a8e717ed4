import { describe, expect, it } from 'vitest';
import {
  accepted,
  chosen,
  dealOf,
  entryOf,
  marked,
  movedBack,
  questioned,
  rejected,
  retracted,
  suggested,
  undone,
} from '../../tests/journal/written-deal.ts';
import { absorbDeal, followFact } from './absorb-deal.ts';
import type { DealFact } from './fact.ts';

const C = 'next_steps_confirmed';
const reopened = movedBack('product_evaluated', 'need_acknowledged', [C]);

const MERGED: readonly [string, readonly DealFact[], readonly DealFact[], readonly string[]][] = [
  ['a proof comes along', [], [marked(C)], ['confirmed']],
  ['two messages stay two proofs', [marked(C)], [marked(C, 'm2')], ['confirmed', 'confirmed']],
  ['a no of the other stays', [marked(C)], [marked(C), undone(C)], ['undone']],
  ['a no of its own stays', [suggested(C), rejected(C)], [marked(C)], ['rejected']],
  ['what the buyer took back there is taken back here', [marked(C)], [marked(C), retracted(C)], ['retracted']],
  ['a question of the other is asked', [marked(C)], [marked(C), questioned(C)], ['questioned']],
  ['a yes of the other decides a suggestion', [suggested(C)], [suggested(C), accepted(C)], ['confirmed']],
  ['a suggestion of the other lowers nothing', [chosen(C)], [suggested(C)], ['confirmed']],
  ['what was opened again there does not count here', [], [marked(C), reopened], ['undone']],
];

const LATE: readonly [string, DealFact, string][] = [
  ['a rejection', rejected(C), 'rejected'],
  ['an acceptance', accepted(C), 'confirmed'],
  ['an undo', undone(C), 'undone'],
  ['a mark', marked(C), 'confirmed'],
  ['a choice', chosen(C), 'confirmed'],
];

describe('two deals that are one', () => {
  it.each(MERGED)('%s', (_, own, other, states) => {
    expect(absorbDeal(dealOf(own), dealOf(other)).evidence.map((each) => each.state)).toEqual(states);
  });

  it.each(LATE)('%s that comes in late is followed', (_, fact, state) => {
    const deal = dealOf([suggested(C)]);
    expect(followFact(deal, entryOf(9, fact), fact).evidence.map((each) => each.state)).toEqual([state]);
  });

  it('a move back that comes in late opens its criteria again and moves nothing', () => {
    const deal = followFact(dealOf([marked(C)]), entryOf(9, reopened), reopened);
    expect([deal.stage, Object.keys(deal.reopened), deal.advanceOnlyByHand]).toEqual(['product_evaluated', [C], true]);
  });

  it('an end that comes in late stays with the other', () => {
    const end: DealFact = { kind: 'deal_disqualified', reason: 'timing', note: '' };
    expect(followFact(dealOf([]), entryOf(9, end), end).disqualified).toBeUndefined();
  });
});
