import { describe, expect, it } from 'vitest';
import { DEFAULT_PROCESS } from './default-process.ts';
import { type MoveTarget, planMove } from './planned-move.ts';

const towards = (stage: string | null): MoveTarget => ({ kind: 'stage', stage });
const open = (stage: string | null, missing: string[] = []) => ({ stage, status: 'open' as const, missing });

describe('a move on the board', () => {
  const cases: readonly (readonly [string, ReturnType<typeof open>, MoveTarget, unknown])[] = [
    ['onto its own column does nothing', open('product_evaluated'), towards('product_evaluated'), { kind: 'none' }],
    [
      'one stage ahead goes through the open gate',
      open('need_acknowledged'),
      towards('product_evaluated'),
      { kind: 'advance' },
    ],
    [
      'one stage ahead through a closed gate needs an override',
      open('need_acknowledged', ['problem_named']),
      towards('product_evaluated'),
      { kind: 'override', left: ['need_acknowledged'] },
    ],
    [
      'two stages ahead names every stage skipped, although the gate is open',
      open('need_acknowledged'),
      towards('proposal_reviewed'),
      { kind: 'override', left: ['need_acknowledged', 'product_evaluated'] },
    ],
    ['to an earlier stage is a move back', open('terms_agreed'), towards('need_acknowledged'), { kind: 'back' }],
    ['from behind the last stage is a move back', open(null), towards('live'), { kind: 'back' }],
    ['out of the last stage is an advance', open('value_confirmed'), towards(null), { kind: 'advance' }],
    ['to the end disqualifies', open('terms_agreed'), { kind: 'end' }, { kind: 'end' }],
  ];
  it.each(cases)('%s', (_name, row, target, planned) => {
    expect(planMove(row, DEFAULT_PROCESS, target)).toEqual(planned);
  });

  it('of a deal that ended asks to reopen it first', () => {
    const ended = { stage: 'terms_agreed', status: 'disqualified' as const, missing: [] };
    expect(planMove(ended, DEFAULT_PROCESS, towards('contract_signed'))).toEqual({ kind: 'reopen' });
    expect(planMove(ended, DEFAULT_PROCESS, { kind: 'end' })).toEqual({ kind: 'none' });
  });
});
