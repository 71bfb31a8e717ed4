import { describe, expect, it } from 'vitest';
import { claimed, dealOf, left, marked, OPENED_AT, suggested, undone } from '../../tests/journal/written-deal.ts';
import { isLost, makeDealRow } from './deal-row.ts';
import { DEFAULT_PROCESS } from './default-process.ts';
import type { DealFact } from './fact.ts';

const rowOf = (facts: readonly DealFact[], stage?: string) => makeDealRow(dealOf(facts, stage), DEFAULT_PROCESS);
const ended: DealFact = { kind: 'deal_disqualified', reason: 'no_budget', note: '' };

describe('the slim row of a deal', () => {
  it('counts what is confirmed and names what is missing', () => {
    const row = rowOf([marked('evaluation_done'), suggested('next_steps_confirmed', 'm2')]);
    expect(row).toMatchObject({
      confirmed: 1,
      criteria: 3,
      suggestions: 1,
      missing: ['further_meeting_set', 'next_steps_confirmed'],
      since: OPENED_AT,
      lastConfirmed: { sender: 'anna@kunde.example', sentAt: '2026-11-02T08:00:00Z' },
    });
  });

  it('names nobody as the last to confirm after an undo', () => {
    expect(rowOf([marked('evaluation_done'), undone('evaluation_done')]).lastConfirmed).toBeNull();
  });

  it.each<[string, readonly DealFact[], string, boolean]>([
    ['at the start', [], 'need_acknowledged', false],
    ['opened further on, without proof', [], 'product_evaluated', true],
    ['moved by an override', [left('need_acknowledged', 'product_evaluated', 'override')], 'need_acknowledged', true],
    ['with a claim where it stands', [claimed('problem_named')], 'need_acknowledged', false],
  ])('says whether the deal stands further than its proof: %s', (_, facts, stage, expected) => {
    expect(rowOf(facts, stage).claimed).toBe(expected);
  });

  it.each<[string, readonly DealFact[], string, string]>([
    ['before the sale', [], 'product_evaluated', 'open'],
    ['after the stage that means won', [left('contract_signed', 'kick_off_confirmed')], 'contract_signed', 'won'],
    ['ended', [ended], 'product_evaluated', 'disqualified'],
    ['reopened', [ended, { kind: 'deal_reopened' }], 'product_evaluated', 'open'],
  ])('tells its status: %s', (_, facts, stage, status) => {
    expect(rowOf(facts, stage).status).toBe(status);
  });

  it.each([
    ['need_acknowledged', false],
    ['product_evaluated', false],
    ['proposal_reviewed', true],
    ['contract_signed', true],
    ['live', true],
  ])('an end in %s is lost: %s', (stage, lost) => {
    expect(isLost(dealOf([ended], stage), DEFAULT_PROCESS)).toBe(lost);
  });

  it('is found by its people', () => {
    const contact = { email: 'anna@kunde.example', name: 'Anna WEBER', side: 'buyer', since: 0 } as const;
    expect(rowOf([{ kind: 'contact_set', contact }]).search).toBe('kunde\nkunde ag\nanna@kunde.example\nanna weber');
  });
});
