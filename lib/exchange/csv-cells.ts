import type { ColumnChoice, ImportField, RowProblem } from '../domain/import-plan.ts';

/** A row cannot be taken. Thrown inside a plan and caught there, so that reading a row stays readable. */
export class RowFault extends Error {
  readonly problem: RowProblem;
  /** The cell that is to blame. */
  readonly text: string;

  constructor(problem: RowProblem, text: string) {
    super(problem);
    this.problem = problem;
    this.text = text;
  }
}

/** The text of a row's field, trimmed; empty where no column says it. Longer than `limit`: the row is not taken. */
export type CellOf = (field: ImportField, limit?: number) => string;

export function cellsOf(cells: readonly string[], columns: ColumnChoice): CellOf {
  return (field, limit = 300) => {
    const column = columns[field];
    const text = column === undefined ? '' : unguard(cells[column] ?? '').trim();
    if (text.length > limit) throw new RowFault('too_long', text);
    return text;
  };
}

/** Takes away the apostrophes that keep a spreadsheet from calculating with a text (write-csv.ts puts them there). */
function unguard(text: string): string {
  return text.replace(/^'(?=[ \u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n])/gm, '');
}
