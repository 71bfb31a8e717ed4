import { describe, expect, it } from 'vitest';
import {
  accepted,
  claimed,
  dealOf,
  entryOf,
  left,
  marked,
  movedBack,
  OPENED_AT,
  opened,
  rejected,
  suggested,
  undone,
} from '../../tests/journal/written-deal.ts';
import { currentVisit } from './deal.ts';
import { dealStatus } from './deal-status.ts';
import { DEFAULT_PROCESS } from './default-process.ts';
import type { DealFact } from './fact.ts';
import { foldDeal } from './fold-deal.ts';

const MINUTE = 60_000;
const contact = (side: 'buyer' | 'third_party', since: number): DealFact => ({
  kind: 'contact_set',
  contact: { email: 'anna@kunde.example', name: 'Anna', side, since },
});

describe('a deal folded from its journal', () => {
  it('is nothing before it was opened', () => {
    expect(foldDeal(undefined, entryOf(1, claimed('x')), claimed('x'))).toBeUndefined();
  });

  it('is opened once: a second opening changes nothing', () => {
    const again = { ...opened('live'), name: 'Other' } as DealFact;
    expect(dealOf([again])).toEqual(dealOf([]));
  });

  it('changes only what an edit names, and forgets what it sets to null', () => {
    const priced = dealOf([
      { kind: 'deal_edited', value: { amount: 5, currency: 'EUR' }, expectedClose: '2026-12-01' },
    ]);
    expect(priced).toMatchObject({ name: 'Kunde', value: { amount: 5 }, expectedClose: '2026-12-01' });
    const cleared = dealOf([
      { kind: 'deal_edited', value: { amount: 5, currency: 'EUR' } },
      { kind: 'deal_edited', value: null, name: 'New' },
    ]);
    expect(cleared.name).toBe('New');
    expect('value' in cleared).toBe(false);
  });

  it.each<[string, readonly DealFact[], number]>([
    ['stays known since the first time', [contact('buyer', 10), contact('buyer', 20)], 10],
    [
      'is known on the buyer’s side only since it was put there',
      [contact('third_party', 10), contact('buyer', 20)],
      20,
    ],
    [
      'is known anew after it was removed',
      [contact('buyer', 10), { kind: 'contact_removed', email: 'anna@kunde.example' }, contact('buyer', 30)],
      30,
    ],
  ])('a contact %s', (_, facts, since) => {
    expect(dealOf(facts).contacts).toEqual([expect.objectContaining({ since })]);
  });

  it('links a thread once', () => {
    const link: DealFact = { kind: 'thread_linked', thread: 'f1', subject: 'Recap' };
    expect(dealOf([link, { ...link, subject: 'Other' }]).threads).toEqual([
      { id: 'f1', subject: 'Recap', linkedAt: OPENED_AT + MINUTE },
    ]);
  });

  it('keeps one proof for one message under any of its keys', () => {
    const both: DealFact = { ...suggested('c') } as Extract<DealFact, { kind: 'evidence_suggested' }>;
    const gmailOnly = { ...both, target: { ...both.target, messageKeys: ['gmail:1f'] } };
    const joined = { ...both, target: { ...both.target, messageKeys: ['id:m1', 'gmail:1f'] } };
    expect(dealOf([gmailOnly, joined, both]).evidence.map((each) => each.messageKeys)).toEqual([['gmail:1f', 'id:m1']]);
  });

  it.each([
    ['a proof that does not exist is accepted', accepted('c')],
    ['a proof that does not exist is rejected', rejected('c')],
    ['a proof that does not exist is undone', undone('c')],
  ])('does not change where %s', (_, fact) => {
    expect(dealOf([fact]).evidence).toEqual([]);
  });

  it('walks through its stages, a visit each', () => {
    const deal = dealOf([left('product_evaluated', 'proposal_reviewed'), left('proposal_reviewed', 'terms_agreed')]);
    expect(deal.visits.map((each) => [each.id, each.stage, each.since, each.left?.at])).toEqual([
      ['e0', 'product_evaluated', OPENED_AT, OPENED_AT + MINUTE],
      ['e1', 'proposal_reviewed', OPENED_AT + MINUTE, OPENED_AT + 2 * MINUTE],
      ['e2', 'terms_agreed', OPENED_AT + 2 * MINUTE, undefined],
    ]);
  });

  it('leaves a stage once, although two installations say so', () => {
    const deal = dealOf([
      left('product_evaluated', 'proposal_reviewed'),
      left('product_evaluated', 'proposal_reviewed'),
    ]);
    expect([deal.stage, deal.visits.length]).toEqual(['proposal_reviewed', 2]);
  });

  it('moves back only from where it was moved: from elsewhere it could lead forward', () => {
    const behind = left('product_evaluated', 'contract_signed', 'override');
    const deal = dealOf([
      behind,
      movedBack('contract_signed', 'need_acknowledged'),
      movedBack('contract_signed', 'terms_agreed', ['c']),
    ]);
    expect(deal.stage).toBe('need_acknowledged');
    expect(Object.keys(deal.reopened)).toEqual(['c']);
  });

  it('is won when the stage that means it is left, and once', () => {
    const won = dealOf([left('contract_signed', 'kick_off_confirmed')], 'contract_signed');
    expect([dealStatus(won, DEFAULT_PROCESS), won.wonAt]).toEqual(['won', OPENED_AT + MINUTE]);
    const back = dealOf(
      [left('contract_signed', 'kick_off_confirmed'), movedBack('kick_off_confirmed', 'contract_signed')],
      'contract_signed',
    );
    expect(dealStatus(back, DEFAULT_PROCESS)).toBe('open');
  });

  it('has no visit behind its last stage', () => {
    const deal = dealOf([left('value_confirmed', null)], 'value_confirmed');
    expect([deal.stage, currentVisit(deal)]).toEqual([null, undefined]);
  });

  const returned = [
    left('product_evaluated', 'proposal_reviewed'),
    movedBack('proposal_reviewed', 'product_evaluated'),
  ];
  it.each<[string, readonly DealFact[], boolean]>([
    ['right after a move back', returned, true],
    ['after a new confirmation', [...returned, marked('c')], false],
    ['after a mere suggestion', [...returned, suggested('c')], true],
    ['after an old mark came again', [marked('c'), ...returned, marked('c')], true],
    ['after the acceptance of what is not there', [...returned, accepted('c')], true],
    ['after a claim', [...returned, claimed('c')], true],
  ])('advances only by hand %s: %s', (_, facts, byHand) => {
    expect(dealOf(facts).advanceOnlyByHand).toBe(byHand);
  });

  it('takes up its old stage again when it is reopened', () => {
    const deal = dealOf([{ kind: 'deal_disqualified', reason: 'timing', note: 'Q3' }, { kind: 'deal_reopened' }]);
    expect([dealStatus(deal, DEFAULT_PROCESS), deal.stage, currentVisit(deal)?.since]).toEqual([
      'open',
      'product_evaluated',
      OPENED_AT,
    ]);
  });

  it('goes to the chosen stage when the process loses its own, within the same visit', () => {
    const deal = dealOf([{ kind: 'stage_reassigned', from: 'product_evaluated', to: 'terms_agreed' }]);
    expect(deal.visits).toEqual([{ id: 'e0', stage: 'terms_agreed', since: OPENED_AT }]);
  });

  it('does not follow a reassignment from where it does not stand', () => {
    expect(dealOf([{ kind: 'stage_reassigned', from: 'live', to: 'terms_agreed' }]).stage).toBe('product_evaluated');
  });

  it('keeps one answer for each value check, the last', () => {
    const answer = (month: 6 | 9, word: 'kept' | 'not_kept'): DealFact => ({
      kind: 'value_check_answered',
      month,
      answer: word,
      note: '',
    });
    const deal = dealOf([answer(6, 'not_kept'), answer(9, 'kept'), answer(6, 'kept')]);
    expect(deal.valueChecks.map((each) => [each.month, each.answer])).toEqual([
      [9, 'kept'],
      [6, 'kept'],
    ]);
  });

  it('remembers each hand-over with its note', () => {
    const deal = dealOf([{ kind: 'owner_changed', from: 'jo@vendor.example', to: 'cs@vendor.example', note: 'SSO' }]);
    expect([deal.owner, deal.handOvers[0]?.note]).toEqual(['cs@vendor.example', 'SSO']);
  });
});
