import { describe, expect, it } from 'vitest';
import { mail, marked, retracted, snapshot, suggested, target } from '../../tests/journal/written-deal.ts';
import type { Fact } from './fact.ts';
import { personsOfFact } from './persons-of-fact.ts';
import { withoutPerson } from './without-person.ts';

const KEPT: readonly [string, Fact][] = [
  ['a retraction', retracted('c')],
  ['a question', { kind: 'evidence_questioned', target: target('c'), by: mail('m9'), quote: 'Thursday?' }],
  ['a disqualification', { kind: 'deal_disqualified', reason: 'timing', note: 'Q3', snapshot: snapshot() }],
  ['a value check', { kind: 'value_check_answered', month: 6, answer: 'kept', note: '', snapshot: snapshot() }],
];

const GONE: readonly [string, Fact][] = [
  ['a mark', marked('c')],
  ['a suggestion', suggested('c')],
  [
    'a contact',
    { kind: 'contact_set', contact: { email: 'anna@kunde.example', name: 'Anna', side: 'buyer', since: 0 } },
  ],
  ['a side', { kind: 'side_set', email: 'anna@kunde.example', side: 'buyer' }],
  ['what seemed to end the deal', { kind: 'end_suggested', snapshot: snapshot(), messageKeys: ['id:m1'] }],
];

describe('a fact about a person who is erased', () => {
  it.each(KEPT)('still holds, without the person: %s', (_, fact) => {
    const left = withoutPerson(fact);
    expect(left?.kind).toBe(fact.kind);
    expect(left && personsOfFact(left).filter((each) => each !== '')).toEqual([]);
    expect(JSON.stringify(left)).not.toMatch(/anna|Recap|Confirmed\.|not after all|Thursday/i);
  });

  it.each(GONE)('is gone: %s', (_, fact) => {
    expect(withoutPerson(fact)).toBeUndefined();
  });
});
