import type { DealRow } from '../../lib/domain/deal-row.ts';

/** The deals whose name, company or people hold all the words. */
export function searchRows(rows: readonly DealRow[], typed: string): readonly DealRow[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.search.includes(word)));
}
