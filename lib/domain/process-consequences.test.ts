import { describe, expect, it } from 'vitest';
import { DEFAULT_PROCESS } from './default-process.ts';
import type { Process } from './process.ts';
import { consequences } from './process-consequences.ts';
import {
  addCriterion,
  changeCriterion,
  changeStage,
  mergeStages,
  moveStage,
  removeStage,
  typed,
} from './process-edit.ts';

const P = DEFAULT_PROCESS;
const row = (id: string, stage: string | null, process = 'default') => ({
  id,
  name: id,
  company: '',
  process,
  stage,
  status: 'open' as const,
});
const ROWS = [
  row('a', 'need_acknowledged'),
  row('b', 'terms_agreed'),
  row('c', 'live'),
  row('d', null),
  row('e', 'live', 'other'),
];

describe('what an edit does to deals', () => {
  it.each<[string, Process, string, string]>([
    ['goes to the stage before', removeStage(P, 'terms_agreed'), 'b', 'proposal_reviewed'],
    [
      'goes to the stage that took over its criteria',
      mergeStages(P, 'terms_agreed', 'contract_signed'),
      'b',
      'contract_signed',
    ],
    ['of the first stage goes to the next', removeStage(P, 'need_acknowledged'), 'a', 'product_evaluated'],
    ['stays after the sale', removeStage(P, 'live'), 'c', 'kick_off_confirmed'],
  ])('a deal of a removed stage %s, unless a person chooses otherwise', (_, next, deal, suggested) => {
    const { homeless } = consequences(P, next, ROWS);
    expect(homeless.map((each) => [each.deals.map((one) => one.id), each.suggested])).toEqual([[[deal], suggested]]);
  });

  it('offers only stages on the same side of the sale', () => {
    const [homeless] = consequences(P, removeStage(P, 'live'), ROWS).homeless;
    expect(homeless?.choices).toEqual(['kick_off_confirmed', 'value_confirmed']);
  });

  it('asks nothing for a removed stage where no deal stands', () => {
    expect(consequences(P, removeStage(P, 'contract_signed'), ROWS)).toEqual({ homeless: [], changed: [] });
  });

  it('tells of stages with deals that ask for more or less now', () => {
    const added = { id: 'new', text: {}, required: true, takes: [], words: [] };
    const more = addCriterion(P, 'terms_agreed', added);
    const next = changeCriterion(more, 'problem_named', { required: false });
    const { changed } = consequences(P, next, ROWS);
    expect(changed.map((each) => [each.stage.id, each.added, each.dropped])).toEqual([
      ['need_acknowledged', [], ['problem_named']],
      ['terms_agreed', ['new'], []],
    ]);
  });

  it('is nothing for other words or another order', () => {
    const next = moveStage(changeStage(P, 'live', { outcome: typed('en', 'In use') }), 'live', 0);
    expect(consequences(P, next, ROWS)).toEqual({ homeless: [], changed: [] });
  });
});
