import { useMemo } from 'react';
import type { ColumnChoice, ImportField } from '../../lib/domain/import-plan.ts';
import { useDraft } from '../draft.tsx';
import { ColumnMap } from './ColumnMap.tsx';
import { ImportPlan } from './ImportPlan.tsx';
import { useImportWords } from './import-words.ts';
import type { OpenedTable, ShownPlan, TableFiles } from './table-files.ts';

interface ImportContactsProps {
  readonly id: string;
  readonly opened: Extract<OpenedTable, { ok: true }>;
  readonly files: TableFiles;
}

const FIELDS: readonly ImportField[] = [
  'contact_email',
  'contact_name',
  'contact_first_name',
  'contact_last_name',
  'contact_side',
  'deal',
  'company',
];

export function ImportContacts({ id, opened, files }: ImportContactsProps) {
  const words = useImportWords();
  const { table } = opened;
  const [columns, setColumns] = useDraft<ColumnChoice>(`import-contacts:${id}`, opened.columns.contacts);
  const shown = useMemo((): ShownPlan => {
    const plan = files.planContacts(table, columns);
    return {
      count: plan.contacts.length,
      sentence: words.people(plan.contacts.length),
      known: 0,
      bad: plan.bad,
      preview: plan.contacts.slice(0, 5).map(({ contact }) => [contact.name, contact.email]),
      carryOut: (progress) => files.importContacts(id, plan, progress),
    };
  }, [files, table, columns, id, words]);
  return (
    <>
      <ColumnMap table={table} fields={FIELDS} columns={columns} onChange={setColumns} />
      <ImportPlan plan={shown} />
    </>
  );
}
