import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { viewDealPage } from '../../lib/actions/view-deal-page.ts';
import { criterionStanding } from '../../lib/domain/criterion-state.ts';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { DealFact } from '../../lib/domain/fact.ts';
import { targetOf } from '../../lib/domain/fold-evidence.ts';
import { ACCOUNT, Installation } from './installation.ts';
import { mail, snapshot } from './written-deal.ts';

const C = 'next_steps_confirmed';
let here: Installation;
let there: Installation;

beforeEach(() => {
  here = new Installation('a', 0);
  there = new Installation('b', 0);
});
afterEach(async () => {
  await here.close();
  await there.close();
});

async function open(deal: string, stage = 'product_evaluated'): Promise<void> {
  const details = { name: deal, company: '', process: 'default', stage, since: here.now - 1000, contacts: [] };
  await here.run({ do: 'open_deal', deal, details });
}

/** What the software reads in a message of tomorrow. */
async function found(deal: string, kind: 'evidence_marked' | 'evidence_suggested', message = 'm1'): Promise<string> {
  const target = { criterion: C, stage: 'product_evaluated', visit: null, messageKeys: [`id:${message}`] };
  await here.find(deal, [{ kind, target, snapshot: snapshot(message) }]);
  return (await here.deal(deal))?.evidence.at(-1)?.id ?? '';
}

async function state(deal: string, where = here): Promise<string | undefined> {
  const found = await where.deal(deal);
  return found && criterionStanding(found, C).state;
}

describe('two deals that become one', () => {
  beforeEach(async () => {
    await open('d1');
    await open('d2');
  });
  const merge = () => here.run({ do: 'merge_deals', deal: 'd1', into: 'd2' });

  it('bring their proof', async () => {
    await found('d1', 'evidence_marked');
    await merge();
    expect(await state('d2')).toBe('confirmed');
  });

  it('bring no proof that was opened again', async () => {
    await found('d1', 'evidence_marked');
    await here.run({ do: 'override_stage', deal: 'd1', to: 'live', reason: 'r' });
    await here.run({ do: 'move_back', deal: 'd1', to: 'product_evaluated', reason: 'r', reopen: [C] });
    await merge();
    expect(await state('d2')).toBe('open');
  });

  it('do not bring back what was undone for the same message in the other', async () => {
    const evidence = await found('d2', 'evidence_marked');
    await here.run({ do: 'undo_evidence', deal: 'd2', evidence });
    await found('d1', 'evidence_marked');
    await merge();
    expect(await state('d2')).toBe('open');
  });

  it('bring a question that is not settled', async () => {
    await found('d1', 'evidence_marked');
    const [proof] = (await here.deal('d1'))?.evidence ?? [];
    if (!proof) throw new Error('Nothing was marked');
    await here.find('d1', [
      { kind: 'evidence_questioned', target: targetOf(proof), by: mail('m9'), quote: 'Thursday?' },
    ]);
    await merge();
    expect((await here.deal('d2'))?.evidence.map((each) => each.state)).toEqual(['questioned']);
  });

  it('bring what another machine adds to the first without knowing of the merger', async () => {
    await found('d1', 'evidence_suggested');
    await there.takeIn(here);
    const evidence = await found('d1', 'evidence_marked', 'm2');
    await merge();
    // There, the first deal still stands: its proofs are decided and new ones come.
    const [first] = (await there.deal('d1'))?.evidence ?? [];
    await there.run({ do: 'confirm_suggestion', deal: 'd1', evidence: first?.id ?? '' });
    const target = { criterion: 'evaluation_done', stage: 'product_evaluated', visit: null, messageKeys: ['id:m3'] };
    await there.find('d1', [{ kind: 'evidence_marked', target, snapshot: snapshot('m3') }]);
    await there.takeIn(here);
    await here.takeIn(there);
    for (const machine of [here, there]) {
      const deal = await machine.deal('d2');
      const proofs = deal?.evidence.map((each) => [each.messageKeys[0], each.state]).sort();
      expect(proofs).toEqual([
        ['id:m1', 'confirmed'],
        ['id:m2', 'confirmed'],
        ['id:m3', 'confirmed'],
      ]);
    }
    await here.run({ do: 'undo_evidence', deal: 'd2', evidence });
    await there.takeIn(here);
    expect((await there.deal('d2'))?.evidence.find((each) => each.messageKeys[0] === 'id:m2')?.state).toBe('undone');
  });

  it('stay one deal where each machine merged them the other way round', async () => {
    await found('d1', 'evidence_marked');
    await there.takeIn(here);
    await merge();
    await there.run({ do: 'merge_deals', deal: 'd2', into: 'd1' });
    await there.takeIn(here);
    await here.takeIn(there);
    const [listed, ...others] = await here.db.rows.toArray();
    expect(others).toEqual([]);
    expect(await there.db.rows.toArray()).toEqual([listed]);
    expect(await state(listed?.id ?? '')).toBe('confirmed');
  });

  it('give the first back where another machine erased the second without knowing of the merger', async () => {
    await found('d1', 'evidence_marked');
    await there.takeIn(here);
    await merge();
    await there.run({ do: 'erase_deal', deal: 'd2' });
    await here.takeIn(there);
    expect((await here.db.rows.toArray()).map((each) => each.id)).toEqual(['d1']);
    expect(await state('d1')).toBe('confirmed');
  });

  it('tell their stories as one', async () => {
    await found('d1', 'evidence_marked');
    await merge();
    const page = await viewDealPage(here.db, ACCOUNT, 'd2');
    expect(page?.story.map((each) => [each.fact?.kind, each.part])).toEqual([
      ['deal_opened', 'd1'],
      ['deal_opened', undefined],
      ['evidence_marked', 'd1'],
      ['deal_absorbed', undefined],
      ['deal_merged_into', 'd1'],
    ]);
  });

  it('forget an erased person in both', async () => {
    await found('d1', 'evidence_marked');
    await merge();
    await here.run({ do: 'erase_person', email: 'anna@kunde.example' });
    expect((await here.deal('d2'))?.evidence).toEqual([]);
  });

  it('leave the first without a voice of its own', async () => {
    await merge();
    const claim = await here.run({ do: 'claim_criterion', deal: 'd1', criterion: C, note: 'n' });
    expect(claim).toEqual({ ok: false, refusal: 'deal_not_found' });
  });
});

describe('a person who is erased', () => {
  it('does not make a proof stand again that they took back', async () => {
    await open('d1');
    await found('d1', 'evidence_marked');
    const [proof] = (await here.deal('d1'))?.evidence ?? [];
    if (!proof) throw new Error('Nothing was marked');
    const boss = mail('m9', 'boss@kunde.example');
    const back: DealFact = { kind: 'evidence_retracted', target: targetOf(proof), by: boss, quote: 'No.' };
    await here.find('d1', [back]);
    await there.takeIn(here);
    await here.run({ do: 'erase_person', email: 'boss@kunde.example' });
    expect(await state('d1')).toBe('retracted');
    await there.takeIn(here);
    expect(await state('d1', there)).toBe('retracted');
    expect(JSON.stringify(await there.db.payloads.toArray())).not.toContain('boss@kunde.example');
  });
});

describe('where deals advance by themselves', () => {
  const mark = (criterion: string, message: string, stage = 'need_acknowledged') =>
    here.find('d1', [
      {
        kind: 'evidence_marked',
        target: { criterion, stage, visit: null, messageKeys: [`id:${message}`] },
        snapshot: snapshot(message),
      },
    ]);
  const stage = async () => (await here.deal('d1'))?.stage;

  beforeEach(async () => {
    await here.run({ do: 'save_process', process: { ...DEFAULT_PROCESS, advance: 'by_itself' }, moves: {} });
    await open('d1', 'need_acknowledged');
    await mark('problem_named', 'm1');
  });

  it('the last confirmation moves one on, and only that', async () => {
    expect(await stage()).toBe('need_acknowledged');
    await mark('evaluation_date_agreed', 'm2');
    expect(await stage()).toBe('product_evaluated');
  });

  it('one that was moved back stays until something new is confirmed, whatever is confirmed already', async () => {
    await mark('evaluation_date_agreed', 'm2');
    await here.run({ do: 'move_back', deal: 'd1', to: 'need_acknowledged', reason: 'They start again', reopen: [] });
    await mark('evaluation_date_agreed', 'm2');
    await here.find('d1', [
      {
        kind: 'evidence_suggested',
        target: { criterion: 'problem_named', stage: 'need_acknowledged', visit: null, messageKeys: ['id:m3'] },
        snapshot: snapshot('m3'),
      },
    ]);
    await here.run({ do: 'claim_criterion', deal: 'd1', criterion: 'problem_named', note: 'n' });
    await here.find('d1', []);
    expect(await stage()).toBe('need_acknowledged');
    await mark('problem_named', 'm4');
    expect(await stage()).toBe('product_evaluated');
  });
});

describe('two machines that decide apart', () => {
  it('agree that news was looked at, although nothing else happened', async () => {
    await open('d1');
    await found('d1', 'evidence_marked');
    await there.takeIn(here);
    await there.run({ do: 'see_news', deals: ['d1'] });
    await here.takeIn(there);
    expect(await here.db.attention.toArray()).toEqual([]);
  });

  it.each([
    ['one rejects, the other accepts later', 'reject_suggestion', 'confirm_suggestion'],
    ['one accepts, the other rejects later', 'confirm_suggestion', 'reject_suggestion'],
  ] as const)('agree on the no: %s', async (_, first, second) => {
    await open('d1');
    const evidence = await found('d1', 'evidence_suggested');
    await there.takeIn(here);
    await here.run({ do: first, deal: 'd1', evidence });
    for (let pause = 0; pause < 5; pause++) await there.run({ do: 'see_news', deals: [] });
    await there.run({ do: second, deal: 'd1', evidence });
    await there.takeIn(here);
    await here.takeIn(there);
    expect([await state('d1'), await state('d1', there)]).toEqual(['open', 'open']);
  });
});
