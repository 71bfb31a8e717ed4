import { expect, it } from 'vitest';
import { dealOf, marked } from '../../tests/journal/written-deal.ts';
import type { MessageSnapshot } from './evidence.ts';
import type { DealFact } from './fact.ts';

const CRITERION = 'next_steps_confirmed';
const yes = marked(CRITERION, 'id:yes');
const target = yes.kind === 'evidence_marked' ? yes.target : undefined;
const later: MessageSnapshot = {
  messageId: 'later',
  sender: { name: '', email: 'anna@kunde.example' },
  side: 'buyer',
  verification: 'verified',
  sentAt: '2026-11-25T10:00:00Z',
  subject: '',
  ownText: '',
  verdict: 'declined',
};

function against(kind: 'evidence_retracted' | 'evidence_questioned'): DealFact {
  if (!target) throw new Error('A mark has a target');
  return { kind, target, by: later, quote: '' };
}

function settled(stands: boolean): DealFact {
  if (!target) throw new Error('A mark has a target');
  return { kind: 'question_settled', target, byKeys: ['id:later'], stands };
}

const stateOf = (facts: readonly DealFact[]) => dealOf([yes, ...facts]).evidence[0];

it('what the buyer took back counts again by the word of a person who says so', () => {
  expect(stateOf([against('evidence_retracted')])?.state).toBe('retracted');
  expect(stateOf([against('evidence_retracted'), settled(true)])).toMatchObject({ state: 'confirmed', by: 'person' });
});

it.each(['evidence_retracted', 'evidence_questioned'] as const)(
  'another installation that reads the settled message later (%s) does not undo what a person said',
  (kind) => {
    expect(stateOf([against(kind), settled(true), against(kind)])?.state).toBe('confirmed');
  },
);
