import { describe, expect, it } from 'vitest';
import { dealOf, left, movedBack, OPENED_AT } from '../../tests/journal/written-deal.ts';
import { dealStatus, purchasedAt } from './deal-status.ts';
import { DEFAULT_PROCESS } from './default-process.ts';
import type { DealFact } from './fact.ts';
import { removeStage } from './process-edit.ts';

const MINUTE = 60_000;
const SIGNED = left('contract_signed', 'kick_off_confirmed');
const STARTED = left('kick_off_confirmed', 'live');
const wonBy = (stage: string) => ({ ...DEFAULT_PROCESS, wonBy: stage });
const reassigned = (from: string, to: string): DealFact => ({ kind: 'stage_reassigned', from, to });

type Case = readonly [string, readonly DealFact[], string, typeof DEFAULT_PROCESS, number | undefined];
/** The last column: how many minutes after the opening the customer bought. */
const CASES: readonly Case[] = [
  ['before the sale', [], 'contract_signed', DEFAULT_PROCESS, undefined],
  ['when the contract was signed', [SIGNED], 'contract_signed', DEFAULT_PROCESS, 1],
  [
    'however far it went since',
    [SIGNED, STARTED, left('live', 'value_confirmed')],
    'contract_signed',
    DEFAULT_PROCESS,
    1,
  ],
  ['also behind the last stage', [left('value_confirmed', null)], 'value_confirmed', DEFAULT_PROCESS, 0],
  ['out of the process at once', [left('terms_agreed', null, 'override')], 'terms_agreed', DEFAULT_PROCESS, 1],
  ['opened as a customer', [], 'live', DEFAULT_PROCESS, 0],
  [
    'moved back before it',
    [SIGNED, movedBack('kick_off_confirmed', 'terms_agreed')],
    'contract_signed',
    DEFAULT_PROCESS,
    undefined,
  ],
  [
    'moved back before it, and bought then',
    [SIGNED, movedBack('kick_off_confirmed', 'contract_signed'), SIGNED],
    'contract_signed',
    DEFAULT_PROCESS,
    3,
  ],
  [
    'moved back behind it',
    [SIGNED, STARTED, movedBack('live', 'kick_off_confirmed')],
    'contract_signed',
    DEFAULT_PROCESS,
    1,
  ],
  ['the line moved behind the deal', [SIGNED, STARTED], 'contract_signed', wonBy('live'), undefined],
  ['the line moved on, still passed', [SIGNED, STARTED], 'contract_signed', wonBy('kick_off_confirmed'), 2],
  [
    'the line moved before the deal',
    [left('terms_agreed', 'contract_signed')],
    'terms_agreed',
    wonBy('terms_agreed'),
    1,
  ],
  [
    'put across the line by hand',
    [left('terms_agreed', 'contract_signed'), reassigned('contract_signed', 'live')],
    'terms_agreed',
    DEFAULT_PROCESS,
    1,
  ],
  [
    'put back across the line by hand',
    [SIGNED, reassigned('kick_off_confirmed', 'terms_agreed')],
    'contract_signed',
    DEFAULT_PROCESS,
    undefined,
  ],
  [
    'the stage that meant won is gone',
    [left('terms_agreed', 'contract_signed'), SIGNED],
    'terms_agreed',
    removeStage(DEFAULT_PROCESS, 'contract_signed'),
    2,
  ],
  [
    'the stage after it is gone',
    [SIGNED, STARTED],
    'contract_signed',
    removeStage(DEFAULT_PROCESS, 'kick_off_confirmed'),
    1,
  ],
];

describe('when the customer bought', () => {
  it.each(CASES)('%s', (_, facts, stage, process, minutes) => {
    const deal = dealOf(facts, stage);
    expect(purchasedAt(deal, process)).toBe(minutes === undefined ? undefined : OPENED_AT + minutes * MINUTE);
    expect(dealStatus(deal, process)).toBe(minutes === undefined ? 'open' : 'won');
  });
});
