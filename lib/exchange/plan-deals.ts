import type { NewDeal } from '../domain/command.ts';
import type { BadRow, DealImportPlan, ImportChoices, ImportTable, PlannedDeal } from '../domain/import-plan.ts';
import type { Process } from '../domain/process.ts';
import { cellsOf, RowFault } from './csv-cells.ts';
import { readContacts } from './csv-contacts.ts';
import { readDealRow } from './csv-deal-row.ts';
import { foldWords } from './fold-words.ts';

/** Deals that are here already, so that the same file imported twice doubles nothing. */
export interface KnownDeal {
  readonly id: string;
  readonly name: string;
  readonly company: string;
}

/**
 * What importing these rows as deals would do. Rows of one deal (same name, same company) become one with the people of
 * all; bad rows are named and the good ones kept. `now` (ms) is since when deals without such a column stand in a stage.
 */
export function planDeals(
  table: ImportTable,
  choices: ImportChoices,
  process: Process,
  known: readonly KnownDeal[],
  now: number,
): DealImportPlan {
  const bad: BadRow[] = [];
  const planned = new Map<string, PlannedDeal>();
  table.rows.forEach((cells, index) => {
    const row = table.firstRow + index;
    if (cells.every((each) => each.trim() === '')) return;
    try {
      const cell = cellsOf(cells, choices.columns);
      const deal = readDealRow(cell, choices, process, now);
      const contacts = readContacts(cell);
      const key = keyOf(deal.details);
      planned.set(key, join(planned.get(key), { ...deal, details: { ...deal.details, contacts }, rows: [row] }));
    } catch (fault) {
      if (!(fault instanceof RowFault)) throw fault;
      bad.push({ row, problem: fault.problem, text: fault.text.slice(0, 200) });
    }
  });
  const here = new Set(known.map(keyOf));
  const all = [...planned];
  return {
    deals: all.filter(([key]) => !here.has(key)).map(([, deal]) => deal),
    known: all.filter(([key]) => here.has(key)).map(([, deal]) => deal),
    bad,
  };
}

function keyOf({ name, company }: Pick<NewDeal, 'name' | 'company'>): string {
  return `${foldWords(name) || name.trim()}\n${foldWords(company) || company.trim()}`;
}

function join(before: PlannedDeal | undefined, added: PlannedDeal): PlannedDeal {
  if (!before) return added;
  const contacts = [...before.details.contacts];
  for (const each of added.details.contacts) {
    if (!contacts.some((other) => other.email === each.email)) contacts.push(each);
  }
  return {
    ...before,
    rows: [...before.rows, ...added.rows],
    details: { ...before.details, contacts: contacts.slice(0, 200) },
  };
}
