import { describe, expect, it } from 'vitest';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { DEFAULT_PROCESS } from '../../../lib/domain/default-process.ts';
import { searchRows } from '../search-rows.ts';
import { COLUMNS, sortRows } from './columns.ts';
import { type Filter, passes } from './filters.ts';

function row(id: string, more: Partial<DealRow> = {}): DealRow {
  return {
    account: 'jo@vendor.example',
    id,
    name: id,
    company: '',
    process: 'default',
    stage: 'need_acknowledged',
    since: 0,
    status: 'open',
    lost: false,
    owner: 'jo@vendor.example',
    confirmed: 0,
    criteria: 2,
    missing: ['problem_named'],
    suggestions: 0,
    lastConfirmed: null,
    claimed: false,
    reference: false,
    wonAt: null,
    search: id.toLowerCase(),
    ...more,
  };
}

const ids = (rows: readonly DealRow[]) => rows.map((each) => each.id);
const processes = [DEFAULT_PROCESS];

describe('the list of deals', () => {
  it('sorts stages in the order of the process, not of the alphabet', () => {
    const rows = [row('live', { stage: 'live' }), row('done', { stage: null }), row('need')];
    expect(ids(sortRows(rows, { column: 'stage', direction: 'ascending' }, processes, 'en'))).toEqual([
      'need',
      'live',
      'done',
    ]);
  });
  it('puts deals without a value last, whichever way it sorts', () => {
    const rows = [
      row('none'),
      row('small', { value: { amount: 5, currency: 'EUR' } }),
      row('big', { value: { amount: 50, currency: 'EUR' } }),
    ];
    const sorted = (direction: 'ascending' | 'descending') =>
      ids(sortRows(rows, { column: 'value', direction }, processes, 'en'));
    expect(sorted('ascending')).toEqual(['small', 'big', 'none']);
    expect(sorted('descending')).toEqual(['big', 'small', 'none']);
  });
  it('sorts names as people of the language do, numbers by their size', () => {
    const rows = [row('Zug'), row('Äpfel'), row('Angebot 10'), row('Angebot 9')];
    expect(ids(sortRows(rows, { column: 'name', direction: 'ascending' }, processes, 'de'))).toEqual([
      'Angebot 9',
      'Angebot 10',
      'Äpfel',
      'Zug',
    ]);
  });
  it('can be sorted by every column', () => {
    for (const column of COLUMNS) {
      expect(sortRows([row('a'), row('b')], { column, direction: 'descending' }, processes, 'en')).toHaveLength(2);
    }
  });
  it('finds deals that hold all the words', () => {
    const rows = [row('a', { search: 'acme rollout\ndana@acme.example' }), row('b', { search: 'acme pilot' })];
    expect(ids(searchRows(rows, 'ACME dana'))).toEqual(['a']);
    expect(ids(searchRows(rows, '  '))).toEqual(['a', 'b']);
  });
  it.each<[Filter, Partial<DealRow>, boolean]>([
    ['open', {}, true],
    ['open', { status: 'won' }, false],
    ['ended', { status: 'disqualified' }, true],
    ['review', { suggestions: 1 }, true],
    ['review', { suggestions: 1, status: 'disqualified' }, false],
    ['claimed', { claimed: true }, true],
    ['ready', { missing: [] }, true],
    ['ready', { missing: [], stage: null }, false],
    ['hanging', {}, true],
    ['all', { status: 'disqualified' }, true],
  ])('the filter %s decides about %j', (filter, more, kept) => {
    expect(passes(row('a', more), filter, new Set(['a']))).toBe(kept);
  });
});
