import Papa from 'papaparse';
import type { OpenedTable, TableFiles } from '../../components/import/table-files.ts';
import type { Command } from '../../lib/domain/command.ts';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { Process } from '../../lib/domain/process.ts';
import { guessColumns } from '../../lib/exchange/csv-columns.ts';
import { guessStage } from '../../lib/exchange/csv-stage.ts';
import { FILE_LIMIT, guessWriting, readTable, textsOf } from '../../lib/exchange/csv-table.ts';
import { contactsAsCsv, dealsAsCsv } from '../../lib/exchange/deals-as-csv.ts';
import { decodeText } from '../../lib/exchange/decode-text.ts';
import { planContacts } from '../../lib/exchange/plan-contacts.ts';
import { type KnownDeal, planDeals } from '../../lib/exchange/plan-deals.ts';
import { askWorker } from '../../lib/messages/ask-worker.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { readContactsOfDeals } from '../../lib/store/read-contacts.ts';
import { readRows } from '../../lib/store/read-rows.ts';
import { importWords } from '../../locales/import/import-words.ts';
import { saveFile } from './save-file.ts';

interface Place {
  readonly db: CountersignDatabase;
  readonly account: string;
  readonly language: Language;
  readonly processes: readonly Process[];
  /** The deals that are here. */
  readonly known: readonly KnownDeal[];
}

/** How many deals or contacts one command carries. */
const BATCH = 200;

/** Tables between files, the store (read here) and the worker (which writes). */
export function liveTableFiles({ db, account, language, processes, known }: Place): TableFiles {
  const processOf = (id: string) => processes.find((each) => each.id === id) ?? processes[0] ?? DEFAULT_PROCESS;
  const words = importWords(language).csv;
  return {
    open: (file) => openTable(file).catch(() => ({ ok: false, why: 'unreadable' })),
    stageTexts: textsOf,
    guessStage: (text, process) => guessStage(text, processOf(process)),
    planDeals: (table, choices) => planDeals(table, choices, processOf(choices.process), known, Date.now()),
    planContacts: (table, columns) => planContacts(table, columns, known),
    importDeals: (id, plan, progress) =>
      inBatches(account, id, plan.deals, progress, (batch) => ({
        do: 'import_deals',
        deals: batch.map(({ rows, details, ended }) => ({ deal: `${id}-${rows[0]}`, details, ended })),
      })),
    importContacts: (id, plan, progress) =>
      inBatches(account, id, plan.contacts, progress, (batch) => ({
        do: 'import_contacts',
        contacts: batch.map(({ deal, contact }) => ({ deal, contact })),
      })),
    exportDeals: async () => {
      const text = async function* () {
        yield dealsAsCsv(
          await readRows(db, account),
          new Map(processes.map((each) => [each.id, each])),
          language,
          words,
        );
      };
      return (await saveFile(csvFile('deals'), text())) === 'saved';
    },
    exportContacts: async () => {
      const text = async function* () {
        yield contactsAsCsv(await readContactsOfDeals(db, account), language, words);
      };
      return (await saveFile(csvFile('contacts'), text())) === 'saved';
    },
  };
}

function csvFile(what: 'deals' | 'contacts') {
  return { name: `countersign-${what}.csv`, mime: 'text/csv', ending: '.csv' };
}

async function openTable(file: File): Promise<OpenedTable> {
  if (file.size > FILE_LIMIT) return { ok: false, why: 'too_large' };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  const parsed = Papa.parse<string[]>(text);
  const read = readTable(parsed.data, parsed.meta.delimiter);
  if (!read.ok) return read;
  const { table } = read;
  const columns = { deals: guessColumns(table.headers, 'deals'), contacts: guessColumns(table.headers, 'contacts') };
  return { ok: true, table, columns, writing: guessWriting(table) };
}

/**
 * One command after the other, each done whole or not at all. A command is named after its import and the rows that it
 * carries, so that going on after an interruption does the rest and nothing twice.
 */
async function inBatches<T extends { readonly rows: readonly number[] } | { readonly row: number }>(
  account: string,
  id: string,
  all: readonly T[],
  progress: (done: number) => void,
  commandOf: (batch: readonly T[]) => Command,
): Promise<boolean> {
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const rows = batch.flatMap((each) => ('rows' in each ? each.rows : each.row));
    const name = `${id}-${rows[0]}-${rows.at(-1)}-${rows.length}`;
    const answered = await askWorker('run', { account, id: name, command: commandOf(batch), tab: null });
    if (!answered.ok || !answered.answer.ok) return false;
    progress(from + batch.length);
  }
  return true;
}
