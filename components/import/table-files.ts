import type {
  BadRow,
  ColumnChoice,
  ContactImportPlan,
  DealImportPlan,
  ImportChoices,
  ImportTable,
  StageChoice,
  WritingChoice,
} from '../../lib/domain/import-plan.ts';

export type ImportKind = 'deals' | 'contacts';

export type OpenedTable =
  | {
      readonly ok: true;
      readonly table: ImportTable;
      readonly columns: Readonly<Record<ImportKind, ColumnChoice>>;
      readonly writing: WritingChoice;
    }
  | { readonly ok: false; readonly why: 'empty' | 'too_large' | 'unreadable' };

/** How tables come in and go out; given by whoever knows files, the store and the worker. */
export interface TableFiles {
  readonly open: (file: File) => Promise<OpenedTable>;
  /** The different stage texts of a column. */
  readonly stageTexts: (table: ImportTable, column: number | undefined) => readonly string[];
  readonly guessStage: (text: string, process: string) => StageChoice | undefined;
  readonly planDeals: (table: ImportTable, choices: ImportChoices) => DealImportPlan;
  readonly planContacts: (table: ImportTable, columns: ColumnChoice) => ContactImportPlan;
  /**
   * Carries a plan out, piece by piece; `progress` is told how many are done. `id` names this import: going on with the
   * same one adds nothing twice. Gives how many are done and whether that is all.
   */
  readonly importDeals: (id: string, plan: DealImportPlan, progress: (done: number) => void) => Promise<boolean>;
  readonly importContacts: (id: string, plan: ContactImportPlan, progress: (done: number) => void) => Promise<boolean>;
  readonly exportDeals: () => Promise<boolean>;
  readonly exportContacts: () => Promise<boolean>;
}

/** A plan as it is shown, whatever it brings. */
export interface ShownPlan {
  readonly count: number;
  readonly sentence: string;
  readonly known: number;
  readonly bad: readonly BadRow[];
  readonly preview: readonly (readonly string[])[];
  readonly carryOut: (progress: (done: number) => void) => Promise<boolean>;
}
