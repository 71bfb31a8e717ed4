import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { type Process, stageIndex } from '../../../lib/domain/process.ts';

export const COLUMNS = [
  'name',
  'company',
  'stage',
  'value',
  'since',
  'confirmed',
  'missing',
  'last',
  'close',
  'owner',
  'status',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** Shown until a person chooses others. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'name',
  'company',
  'stage',
  'value',
  'since',
  'confirmed',
  'missing',
  'last',
];

/** Width of each column, as parts of the table's. */
export const WIDTHS: Readonly<Record<ColumnId, string>> = {
  name: 'minmax(180px, 3fr)',
  company: 'minmax(120px, 2fr)',
  stage: 'minmax(140px, 2fr)',
  value: 'minmax(96px, 1fr)',
  since: 'minmax(80px, 1fr)',
  confirmed: 'minmax(136px, 1fr)',
  missing: 'minmax(200px, 4fr)',
  last: 'minmax(160px, 2fr)',
  close: 'minmax(104px, 1fr)',
  owner: 'minmax(140px, 2fr)',
  status: 'minmax(96px, 1fr)',
};

export interface Sorting {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

type SortKey = string | number;

/** The rows in the order of a column; those with nothing in it come last, whichever way it is sorted. */
export function sortRows(
  rows: readonly DealRow[],
  sorting: Sorting,
  processes: readonly Process[],
  locale: string,
): readonly DealRow[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: sortKey(row, sorting.column, processes) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return sign * order;
  });
  return keyed.map((each) => each.row);
}

function sortKey(row: DealRow, column: ColumnId, processes: readonly Process[]): SortKey | null {
  switch (column) {
    case 'name':
      return row.name || null;
    case 'company':
      return row.company || null;
    case 'owner':
      return row.owner;
    case 'status':
      return row.status === 'open' ? 0 : row.status === 'won' ? 1 : row.lost ? 3 : 2;
    case 'stage': {
      const process = processes.find((each) => each.id === row.process);
      return row.stage === null ? Number.MAX_SAFE_INTEGER : process ? stageIndex(process, row.stage) : null;
    }
    case 'value':
      return row.value?.amount ?? null;
    case 'since':
      // Longest first reads as "most days": the older moment is the greater age.
      return row.since === null ? null : -row.since;
    case 'confirmed':
      return row.criteria === 0 ? null : row.confirmed / row.criteria;
    case 'missing':
      return row.missing.length;
    case 'last':
      return row.lastConfirmed?.sentAt ?? null;
    case 'close':
      return row.expectedClose ?? null;
  }
}
