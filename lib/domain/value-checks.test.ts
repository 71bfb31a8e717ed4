import { describe, expect, it } from 'vitest';
import { dealOf, left, snapshot, undone } from '../../tests/journal/written-deal.ts';
import type { Deal } from './deal.ts';
import { DEFAULT_PROCESS } from './default-process.ts';
import type { DealFact } from './fact.ts';
import { promisesKept, type ValueAnswer, type ValueCheck, valueChecks } from './value-checks.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

function won(day: string, facts: readonly DealFact[] = []): Deal {
  const deal = dealOf([left('contract_signed', 'kick_off_confirmed'), ...facts], 'contract_signed');
  const visits = deal.visits.map((each) => (each.left ? each : { ...each, since: at(day) }));
  return { ...deal, visits, wonAt: at(day) };
}

function mailOf(day: string, message = 'm1'): DealFact {
  const kept = snapshot(message);
  return {
    kind: 'evidence_marked',
    target: { criterion: 'value_confirmed', stage: 'value_confirmed', visit: null, messageKeys: [`id:${message}`] },
    snapshot: { ...kept, message: { ...kept.message, sentAt: `${day}T12:00:00Z` } },
  };
}
const byHand = (month: 6 | 9 | 12, answer: ValueAnswer): DealFact => ({
  kind: 'value_check_answered',
  month,
  answer,
  note: '',
});

const shown = (checks: readonly ValueCheck[]) =>
  checks.map((each) => [each.standing, each.answer, each.by].filter(Boolean).join(' '));

describe('value checks', () => {
  it('are none before the deal is won', () => {
    expect(valueChecks(dealOf([]), DEFAULT_PROCESS, at('2027-11-01'))).toEqual([]);
  });

  it.each([
    ['2026-01-31', ['2026-07-31', '2026-10-31', '2027-01-31']],
    ['2025-08-31', ['2026-02-28', '2026-05-31', '2026-08-31']],
    ['2026-03-15', ['2026-09-15', '2026-12-15', '2027-03-15']],
  ])('of a deal won on %s are due on %s', (day, due) => {
    const checks = valueChecks(won(day), DEFAULT_PROCESS, at(day));
    expect(checks.map((each) => new Date(each.dueAt).toISOString().slice(0, 10))).toEqual(due);
  });

  it.each<[string, readonly DealFact[], string, readonly string[]]>([
    ['none is due yet', [], '2026-06-30', ['ahead', 'ahead', 'ahead']],
    ['the first is due', [], '2026-07-01', ['due', 'ahead', 'ahead']],
    ['all are due', [], '2027-02-01', ['due', 'due', 'due']],
    ['answered by hand', [byHand(6, 'partly')], '2026-08-01', ['answered partly hand', 'ahead', 'ahead']],
    ['answered by hand before it was due', [byHand(6, 'kept')], '2026-05-01', ['answered kept hand', 'ahead', 'ahead']],
    ['answered by the buyer’s mail', [mailOf('2026-07-10')], '2026-08-01', ['answered kept mail', 'ahead', 'ahead']],
    ['a mail shortly before', [mailOf('2026-06-10')], '2026-08-01', ['answered kept mail', 'ahead', 'ahead']],
    ['a mail long before answers nothing', [mailOf('2026-03-10')], '2026-08-01', ['due', 'ahead', 'ahead']],
    ['one mail answers one check', [mailOf('2026-09-20')], '2027-02-01', ['due', 'answered kept mail', 'due']],
    ['a late mail answers the last', [mailOf('2027-03-01')], '2027-04-01', ['due', 'due', 'answered kept mail']],
    [
      'a hand wins over a mail',
      [mailOf('2026-07-10'), byHand(6, 'not_kept')],
      '2026-08-01',
      ['answered not_kept hand', 'ahead', 'ahead'],
    ],
    [
      'a mail that was undone answers nothing',
      [
        mailOf('2026-07-10'),
        {
          ...undone('value_confirmed'),
          target: (mailOf('') as Extract<DealFact, { kind: 'evidence_marked' }>).target,
        } as DealFact,
      ],
      '2026-08-01',
      ['due', 'ahead', 'ahead'],
    ],
  ])('%s', (_, facts, today, expected) => {
    expect(shown(valueChecks(won('2026-01-01', facts), DEFAULT_PROCESS, at(today)))).toEqual(expected);
  });
});

describe('the rate of promises kept', () => {
  const check = (answer?: ValueAnswer, standing: ValueCheck['standing'] = answer ? 'answered' : 'due'): ValueCheck => ({
    month: 6,
    dueAt: 0,
    standing,
    ...(answer ? { answer } : {}),
  });
  const many = (kept: number, not: number) => [
    ...Array.from({ length: kept }, () => check('kept')),
    ...Array.from({ length: not }, () => check('not_kept')),
  ];

  it.each<[string, readonly ValueCheck[], number | null, string | null]>([
    ['nothing answered', [check(), check(undefined, 'ahead')], null, null],
    ['79 of 100 is below the line', many(79, 21), 0.79, 'below'],
    ['80 of 100 is at the line', many(80, 20), 0.8, 'at'],
    ['85 of 100 is at the line', many(85, 15), 0.85, 'at'],
    ['86 of 100 is above it', many(86, 14), 0.86, 'above'],
    ['partly kept is not kept', [check('kept'), check('partly')], 0.5, 'below'],
  ])('%s', (_, checks, rate, line) => {
    const kept = promisesKept(checks);
    expect([kept.rate, kept.line]).toEqual([rate, line]);
  });

  it('says of how many it is made, and how many were never asked', () => {
    const kept = promisesKept([check('kept'), check('partly'), check(), check(undefined, 'ahead')]);
    expect(kept).toMatchObject({ asked: 3, answered: 2, kept: 1, partly: 1, notKept: 0 });
  });
});
