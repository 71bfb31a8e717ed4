import { describe, expect, it } from 'vitest';
import {
  chosen,
  dealOf,
  entryOf,
  left,
  marked,
  opened,
  questioned,
  retracted,
  settled,
  snapshot,
  suggested,
} from '../../tests/journal/written-deal.ts';
import { makeAttention } from './attention.ts';
import { DEFAULT_PROCESS } from './default-process.ts';
import type { DealFact } from './fact.ts';

const C = 'next_steps_confirmed';
const ending: DealFact = { kind: 'end_suggested', snapshot: snapshot('m5'), messageKeys: ['id:m5'] };
const nothing = { suggested: [], questioned: [], confirmed: [], retracted: [], ending: false };

const CASES: readonly [string, readonly DealFact[], Partial<typeof nothing> | Record<string, unknown> | undefined][] = [
  ['nothing happened', [], undefined],
  ['a suggestion of its stage', [suggested(C)], { suggested: ['e1'] }],
  ['a suggestion beside a confirmation asks for nothing', [marked(C), suggested(C, 'm2')], { confirmed: ['e1'] }],
  ['what the software confirmed is news', [marked(C)], { confirmed: ['e1'] }],
  ['what the person chose is none', [chosen(C)], undefined],
  ['a retraction is news', [marked(C), retracted(C)], { retracted: ['e1'] }],
  ['a new date asks', [marked(C), questioned(C)], { questioned: ['e1'] }],
  ['a settled date asks no more', [chosen(C), questioned(C), settled(C, true)], undefined],
  ['a message that seems to end the deal', [ending], { ending: true }],
  ['an end that was dismissed', [ending, { kind: 'end_dismissed', messageKeys: ['id:m5'] }], undefined],
  [
    'a suggestion of a stage that an override left',
    [suggested(C), left('product_evaluated', 'proposal_reviewed', 'override')],
    { suggested: ['e1'] },
  ],
  [
    'a suggestion of a stage that was left with proof',
    [suggested(C), left('product_evaluated', 'proposal_reviewed')],
    undefined,
  ],
  [
    'a disqualified deal is quiet',
    [suggested(C), { kind: 'deal_disqualified', reason: 'timing', note: '' }],
    undefined,
  ],
  ['a merged deal is quiet', [suggested(C), { kind: 'deal_merged_into', into: 'd2' }], undefined],
];

describe('what waits for the user', () => {
  it.each(CASES)('%s', (_, facts, expected) => {
    const attention = makeAttention(dealOf(facts), DEFAULT_PROCESS, '');
    if (expected === undefined) expect(attention).toBeUndefined();
    else expect(attention).toMatchObject({ ...nothing, ...expected });
  });

  it('is not news any more once it was seen', () => {
    const seen = entryOf(1, opened()).clock;
    expect(makeAttention(dealOf([marked(C)]), DEFAULT_PROCESS, seen)).toBeUndefined();
  });

  it('still asks what is undecided after it was seen', () => {
    const seen = entryOf(1, opened()).clock;
    expect(makeAttention(dealOf([suggested(C)]), DEFAULT_PROCESS, seen)?.suggested).toEqual(['e1']);
  });
});
