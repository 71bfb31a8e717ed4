import { type ColumnChoice, IMPORT_FIELDS, type ImportField } from '../domain/import-plan.ts';
import { COLUMN_NAMES } from './csv-column-names.ts';
import { foldWords } from './fold-words.ts';

/** The fields of each kind of file: a deal needs a name, a person an address. */
export const FIELDS_OF: Readonly<Record<'deals' | 'contacts', readonly ImportField[]>> = {
  deals: IMPORT_FIELDS.filter((each) => each !== 'contact_side'),
  contacts: [
    'contact_email',
    'contact_name',
    'contact_first_name',
    'contact_last_name',
    'contact_side',
    'deal',
    'company',
  ],
};

/**
 * Guesses which column says what by the names that exports give them: the best name wins, and no column is taken twice.
 * What is not plain stays open for a person to choose.
 */
export function guessColumns(headers: readonly string[], kind: 'deals' | 'contacts'): ColumnChoice {
  const folded = headers.map(foldWords);
  const guesses = FIELDS_OF[kind].flatMap((field) => guessesFor(field, folded, kind));
  guesses.sort((a, b) => a.rank - b.rank);
  const choice: Partial<Record<ImportField, number>> = {};
  const taken = new Set<number>();
  for (const { field, column } of guesses) {
    if (choice[field] !== undefined || taken.has(column)) continue;
    choice[field] = column;
    taken.add(column);
  }
  return choice;
}

function guessesFor(field: ImportField, headers: readonly string[], kind: 'deals' | 'contacts') {
  return COLUMN_NAMES[field].flatMap((name, rank) => {
    const column = headers.indexOf(foldWords(name));
    if (column < 0) return [];
    // In a list of people, a bare "Name" is the person's.
    const own = kind === 'contacts' && field === 'deal' && name === 'name' ? 'contact_name' : field;
    return [{ field: own as ImportField, column, rank }];
  });
}
