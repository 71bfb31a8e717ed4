import type { NewDeal } from './command.ts';
import type { Contact } from './deal.ts';

/** What a column of a table from elsewhere can say about a deal or its people. */
export const IMPORT_FIELDS = [
  'deal',
  'company',
  'value',
  'currency',
  'expected_close',
  'stage',
  'in_stage_since',
  'contact_email',
  'contact_name',
  'contact_first_name',
  'contact_last_name',
  'contact_side',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** A table as a file holds it: the first row names the columns. */
export interface ImportTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The number of the first of the rows in the file, counted from 1. */
  readonly firstRow: number;
  /** The separator between cells: a semicolon tells of decimals with a comma. */
  readonly separator: string;
}

/** Which column says what, by its place; a field without one is absent. */
export type ColumnChoice = Readonly<Partial<Record<ImportField, number>>>;

/** Where deals with some stage text of the file come to stand: in a stage, won, or ended. */
export type StageChoice =
  | { readonly kind: 'stage'; readonly stage: string }
  | { readonly kind: 'won' }
  | { readonly kind: 'ended' };

/** How the numbers and days of the file are written. */
export interface WritingChoice {
  readonly decimal: 'comma' | 'point';
  /** The order of `3/4/2026`; days with dots are always day, month, year. */
  readonly days: 'day_first' | 'month_first';
}

export interface ImportChoices {
  readonly columns: ColumnChoice;
  readonly writing: WritingChoice;
  /** By the text of the file; a text without a choice makes its rows bad. */
  readonly stages: Readonly<Record<string, StageChoice>>;
  /** For rows without a stage. */
  readonly defaultStage: StageChoice;
  readonly currency: string;
  readonly process: string;
}

export const ROW_PROBLEMS = [
  'no_deal_name',
  'too_long',
  'value_unreadable',
  'currency_unknown',
  'day_unreadable',
  'stage_unknown',
  'address_unreadable',
  'deal_unknown',
  'deal_ambiguous',
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

/** A row that is not taken: its number in the file (counted from 1, the headers included), why, and the cell that is to blame. */
export interface BadRow {
  readonly row: number;
  readonly problem: RowProblem;
  readonly text: string;
}

export interface PlannedDeal {
  /** The rows of the file that it comes from: several rows of one deal bring several people. */
  readonly rows: readonly number[];
  readonly details: NewDeal;
  readonly ended: boolean;
}

export interface PlannedContact {
  readonly row: number;
  readonly deal: string;
  readonly contact: Omit<Contact, 'since'>;
}

/** What importing deals would do. */
export interface DealImportPlan {
  readonly deals: readonly PlannedDeal[];
  /** Deals of the file that are here already, by name and company: left alone. */
  readonly known: readonly PlannedDeal[];
  readonly bad: readonly BadRow[];
}

/** What importing people into the deals that are here would do. */
export interface ContactImportPlan {
  readonly contacts: readonly PlannedContact[];
  readonly bad: readonly BadRow[];
}
