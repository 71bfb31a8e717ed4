import type { Process } from '../../lib/domain/process.ts';
import { SettingsPart } from '../settings/SettingsPart.tsx';
import { ExportTables } from './ExportTables.tsx';
import { ImportTable } from './ImportTable.tsx';
import { useImportWords } from './import-words.ts';
import type { TableFiles } from './table-files.ts';
import '../settings/Settings.css';
import './Import.css';

export interface ImportPageProps {
  readonly processes: readonly Process[];
  /** ISO 4217. */
  readonly currency: string;
  readonly files: TableFiles;
}

/** Deals and contacts come in from other programs, and go out to spreadsheets. */
export function ImportPage({ processes, currency, files }: ImportPageProps) {
  const words = useImportWords();
  return (
    <div className="settings">
      <h1 className="settings-title">{words.title}</h1>
      <SettingsPart title={words.importTitle} text={words.importText}>
        <ImportTable processes={processes} currency={currency} files={files} />
      </SettingsPart>
      <SettingsPart title={words.exportTitle} text={words.exportText}>
        <ExportTables files={files} />
      </SettingsPart>
    </div>
  );
}
