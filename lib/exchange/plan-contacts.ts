import type { BadRow, ColumnChoice, ContactImportPlan, ImportTable, PlannedContact } from '../domain/import-plan.ts';
import { cellsOf, RowFault } from './csv-cells.ts';
import { readContacts } from './csv-contacts.ts';
import { foldWords } from './fold-words.ts';
import type { KnownDeal } from './plan-deals.ts';

/**
 * What importing these rows as people of the deals that are here would do. A row names its deal, or only a company that
 * has exactly one.
 */
export function planContacts(
  table: ImportTable,
  columns: ColumnChoice,
  known: readonly KnownDeal[],
): ContactImportPlan {
  const bad: BadRow[] = [];
  const contacts: PlannedContact[] = [];
  const byName = groupDeals(known, 'name');
  const byCompany = groupDeals(known, 'company');
  table.rows.forEach((cells, index) => {
    const row = table.firstRow + index;
    if (cells.every((each) => each.trim() === '')) return;
    try {
      const cell = cellsOf(cells, columns);
      const people = readContacts(cell);
      if (people.length === 0) throw new RowFault('address_unreadable', '');
      const deal = findDeal(cell('deal'), cell('company'), byName, byCompany);
      contacts.push(...people.map((contact) => ({ row, deal, contact })));
    } catch (fault) {
      if (!(fault instanceof RowFault)) throw fault;
      bad.push({ row, problem: fault.problem, text: fault.text.slice(0, 200) });
    }
  });
  return { contacts, bad };
}

type Deals = ReadonlyMap<string, readonly KnownDeal[]>;

function groupDeals(known: readonly KnownDeal[], by: 'name' | 'company'): Deals {
  return Map.groupBy(known, (each) => foldWords(each[by]));
}

function findDeal(name: string, company: string, byName: Deals, byCompany: Deals): string {
  const wanted = foldWords(company);
  const named = foldWords(name) === '' ? byCompany.get(wanted) : byName.get(foldWords(name));
  const found = wanted === '' ? named : (named?.filter((each) => foldWords(each.company) === wanted) ?? []);
  const candidates = found && found.length > 0 ? found : named;
  const [only] = candidates ?? [];
  if (!only || (name === '' && wanted === '')) throw new RowFault('deal_unknown', name || company);
  if (candidates && candidates.length > 1) throw new RowFault('deal_ambiguous', name || company);
  return only.id;
}
