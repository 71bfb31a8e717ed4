import type { NewDeal } from '../domain/command.ts';
import { SIDES, type Side } from '../domain/side.ts';
import { type CellOf, RowFault } from './csv-cells.ts';
import { foldWords } from './fold-words.ts';

type NewContact = NewDeal['contacts'][number];

const ADDRESS = /[^\s@<>;,"']+@[^\s@<>;,"']+/g;

/** The words for sides in the files that Countersign writes. */
const SIDE_WORDS: Readonly<Record<Side, readonly string[]>> = {
  buyer: ['buyer', 'kunde', 'kaufer', 'käufer', 'kundenseite'],
  ours: ['our side', 'ours', 'wir', 'unsere seite', 'eigene seite'],
  third_party: ['third party', 'dritte', 'dritter'],
  machine: ['machine', 'maschine', 'automat'],
};

/** The people of a row: one, or several addresses in one cell (`Anna Berg <anna@...>; ben@...`). */
export function readContacts(cell: CellOf): NewContact[] {
  const text = cell('contact_email', 10_000);
  if (text === '') return [];
  const addresses = [...new Set([...text.matchAll(ADDRESS)].map(([each]) => each.toLowerCase()))];
  if (addresses.length === 0) throw new RowFault('address_unreadable', text);
  if (addresses.some((each) => each.length > 320)) throw new RowFault('too_long', text);
  const name =
    cell('contact_name') || [cell('contact_first_name'), cell('contact_last_name')].filter((each) => each).join(' ');
  const side = sideIn(cell('contact_side'));
  return addresses.map((email) => ({ email, name: addresses.length === 1 ? name : '', side }));
}

function sideIn(text: string): Side {
  const folded = foldWords(text);
  const found = SIDES.find((side) => side === text || SIDE_WORDS[side].some((each) => foldWords(each) === folded));
  return found ?? 'buyer';
}
