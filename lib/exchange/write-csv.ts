/** A cell: a text, or a number that a spreadsheet may calculate with. */
export type Cell = string | number;

export interface CsvWriting {
  /** Spreadsheets of languages with decimal commas expect semicolons. */
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/**
 * Rows as a CSV file that spreadsheets open rightly (byte order mark, CR LF) and cannot be made to calculate: a text that
 * begins, in any of its lines and after any spaces, with a sign that starts a formula gets an apostrophe in front.
 * See https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(rows: readonly (readonly Cell[])[], writing: CsvWriting): string {
  const lines = rows.map((row) => row.map((cell) => writeCell(cell, writing)).join(writing.separator));
  return `\ufeff${lines.map((each) => `${each}\r\n`).join('')}`;
}

function writeCell(cell: Cell, { separator, decimal }: CsvWriting): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = guard(cell);
  return /["\r\n\t;,]/.test(text) || text.includes(separator) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** Signs that start a formula, with their full-width twins, after any spaces. */
const STARTS_FORMULA = /^[ \u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t]/;

function guard(text: string): string {
  const lines = text.split(/(\r\n|\r|\n)/).map((each) => (STARTS_FORMULA.test(each) ? `'${each}` : each));
  // A line break at the very beginning makes some spreadsheets look at the line behind it.
  return /^[\r\n]/.test(text) ? `'${lines.join('')}` : lines.join('');
}
