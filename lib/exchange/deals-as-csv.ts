import type { DealRow } from '../domain/deal-row.ts';
import { type Language, textIn } from '../domain/language.ts';
import { findStage, type Process } from '../domain/process.ts';
import type { Side } from '../domain/side.ts';
import { type Cell, type CsvWriting, writeCsv } from './write-csv.ts';

/** The words of the files, in the language of whoever exports. The importer knows them again (csv-column-names.ts). */
export interface CsvWording {
  readonly deal: string;
  readonly company: string;
  readonly value: string;
  readonly currency: string;
  readonly expectedClose: string;
  readonly stage: string;
  readonly since: string;
  readonly status: string;
  readonly confirmed: string;
  readonly criteria: string;
  readonly claimed: string;
  readonly lastConfirmedBy: string;
  readonly email: string;
  readonly name: string;
  readonly side: string;
  readonly yes: string;
  readonly no: string;
  readonly won: string;
  readonly lost: string;
  readonly disqualified: string;
  readonly open: string;
  readonly sides: Readonly<Record<Side, string>>;
}

/** A person of a deal, for the file of contacts. */
export interface ContactCells {
  readonly email: string;
  readonly name: string;
  readonly side: Side;
  readonly deal: string;
  readonly company: string;
}

/** German spreadsheets take commas for decimals, so their cells part at semicolons. */
export function writingFor(language: Language): CsvWriting {
  return language === 'de' ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' };
}

/** The deals with where they stand, in the order given. */
export function dealsAsCsv(
  deals: readonly DealRow[],
  processes: ReadonlyMap<string, Process>,
  language: Language,
  words: CsvWording,
): string {
  const head = [
    words.deal,
    words.company,
    words.value,
    words.currency,
    words.expectedClose,
    words.stage,
    words.since,
    words.status,
    words.confirmed,
    words.criteria,
    words.claimed,
    words.lastConfirmedBy,
  ];
  const rows = deals.map((deal) => dealCells(deal, processes.get(deal.process), language, words));
  return writeCsv([head, ...rows], writingFor(language));
}

function dealCells(deal: DealRow, process: Process | undefined, language: Language, words: CsvWording): Cell[] {
  const stage = process && deal.stage !== null ? findStage(process, deal.stage) : undefined;
  return [
    deal.name,
    deal.company,
    deal.value?.amount ?? '',
    deal.value?.currency ?? '',
    deal.expectedClose ?? '',
    stage ? textIn(stage.outcome, language) : '',
    deal.since === null ? '' : new Date(deal.since).toISOString().slice(0, 10),
    statusOf(deal, words),
    deal.confirmed,
    deal.criteria,
    deal.claimed ? words.yes : words.no,
    deal.lastConfirmed?.sender ?? '',
  ];
}

function statusOf(deal: DealRow, words: CsvWording): string {
  if (deal.status === 'disqualified') return deal.lost ? words.lost : words.disqualified;
  return deal.status === 'won' ? words.won : words.open;
}

/** The people of the deals, one a line for each of their deals. */
export function contactsAsCsv(contacts: readonly ContactCells[], language: Language, words: CsvWording): string {
  const head = [words.email, words.name, words.side, words.deal, words.company];
  const rows = contacts.map((each) => [each.email, each.name, words.sides[each.side], each.deal, each.company]);
  return writeCsv([head, ...rows], writingFor(language));
}
