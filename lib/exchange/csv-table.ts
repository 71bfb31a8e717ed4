import type { ImportTable, WritingChoice } from '../domain/import-plan.ts';
import { guessDecimal } from './csv-amount.ts';
import { guessColumns } from './csv-columns.ts';
import { guessDayOrder } from './csv-day.ts';

/** Most that is taken of a file at once: beyond it, somebody should split it. */
export const ROW_LIMIT = 50_000;
export const FILE_LIMIT = 50_000_000;
const COLUMN_LIMIT = 500;

export type ReadTable =
  | { readonly ok: true; readonly table: ImportTable }
  | { readonly ok: false; readonly why: 'empty' | 'too_large' };

/** The cells that a parser found, as a table with headers; lines above them (a title, `sep=;`) are left out. */
export function readTable(cells: readonly (readonly string[])[], separator: string): ReadTable {
  const start = cells.findIndex((row) => row.filter((each) => each.trim() !== '').length > 1);
  const from = start < 0 ? cells.findIndex((row) => row.some((each) => each.trim() !== '')) : start;
  const headers = cells[from];
  if (!headers || cells.length <= from + 1) return { ok: false, why: 'empty' };
  if (cells.length - from > ROW_LIMIT || headers.length > COLUMN_LIMIT) return { ok: false, why: 'too_large' };
  return { ok: true, table: { headers, rows: cells.slice(from + 1), firstRow: from + 2, separator } };
}

/** How the numbers and days of a table are written, told by all its cells of those columns. */
export function guessWriting(table: ImportTable): WritingChoice {
  const columns = guessColumns(table.headers, 'deals');
  const cells = (...places: readonly (number | undefined)[]) =>
    table.rows.flatMap((row) => places.flatMap((place) => (place === undefined ? [] : (row[place] ?? []))));
  return {
    decimal: guessDecimal(cells(columns.value), table.separator),
    days: guessDayOrder(cells(columns.expected_close, columns.in_stage_since), table.separator),
  };
}

/** The different texts of a column, in the order of their first appearance: the stages to be mapped. */
export function textsOf(table: ImportTable, column: number | undefined): readonly string[] {
  if (column === undefined) return [];
  return [...new Set(table.rows.map((row) => (row[column] ?? '').trim()).filter((each) => each !== ''))];
}
