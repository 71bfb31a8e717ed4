import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Process } from '../../lib/domain/process.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useActions } from '../panel-actions.tsx';
import { ImportContacts } from './ImportContacts.tsx';
import { ImportDeals } from './ImportDeals.tsx';
import { useImportWords } from './import-words.ts';
import type { ImportKind, OpenedTable, TableFiles } from './table-files.ts';

interface ImportTableProps {
  readonly processes: readonly Process[];
  readonly currency: string;
  readonly files: TableFiles;
}

/** A file is chosen, its columns are mapped, and what would come of it is shown before anything does. */
export function ImportTable({ processes, currency, files }: ImportTableProps) {
  const words = useImportWords();
  const { newId } = useActions();
  const [kind, setKind] = useState<ImportKind>('deals');
  const [opened, setOpened] = useState<OpenedTable & { readonly id: string }>();
  const open = async (file: File | undefined) => {
    if (file) setOpened({ ...(await files.open(file)), id: newId() });
  };
  return (
    <>
      <Choice
        label={words.kind}
        value={kind}
        options={(['deals', 'contacts'] as const).map((id) => ({ id, label: words.kinds[id] }))}
        onChange={(id) => setKind(id === 'contacts' ? 'contacts' : 'deals')}
      />
      <div className="actions">
        <FileTrigger acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']} onSelect={(chosen) => open(chosen?.[0])}>
          <Button tone={opened?.ok ? 'quiet' : 'primary'}>{opened?.ok ? words.another : words.choose}</Button>
        </FileTrigger>
      </div>
      {opened && !opened.ok ? (
        <p className="refusal" role="alert">
          {words.fileFault[opened.why]}
        </p>
      ) : null}
      {opened?.ok && kind === 'deals' ? (
        <ImportDeals key={opened.id} id={opened.id} {...{ opened, processes, currency, files }} />
      ) : null}
      {opened?.ok && kind === 'contacts' ? (
        <ImportContacts key={opened.id} id={opened.id} {...{ opened, files }} />
      ) : null}
    </>
  );
}
