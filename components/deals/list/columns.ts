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

interface Width {
  /** Least width, in px. */
  readonly least: number;
  /** Its part of what is left over. */
  readonly part: number;
}

const WIDTHS: Readonly<Record<ColumnId, Width>> = {
  name: { least: 180, part: 3 },
  company: { least: 120, part: 2 },
  stage: { least: 130, part: 2 },
  value: { least: 92, part: 1 },
  since: { least: 84, part: 1 },
  confirmed: { least: 104, part: 1 },
  missing: { least: 200, part: 4 },
  last: { least: 140, part: 2 },
  close: { least: 104, part: 1 },
  owner: { least: 140, part: 2 },
  status: { least: 104, part: 1 },
};

/** The columns as a CSS grid, and the width in px below which the table scrolls. */
export function gridOf(columns: readonly ColumnId[]): { readonly template: string; readonly least: number } {
  const widths = columns.map((column) => WIDTHS[column]);
  return {
    template: widths.map(({ least, part }) => `minmax(${least}px, ${part}fr)`).join(' '),
    least: widths.reduce((sum, { least }) => sum + least, 0),
  };
}

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
