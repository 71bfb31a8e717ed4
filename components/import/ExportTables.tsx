import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useImportWords } from './import-words.ts';
import type { TableFiles } from './table-files.ts';

export function ExportTables({ files }: { readonly files: TableFiles }) {
  const words = useImportWords();
  const [exported, setExported] = useState(false);
  const run = async (action: () => Promise<boolean>) => {
    setExported(false);
    setExported(await action());
  };
  return (
    <>
      <div className="actions">
        <Button tone="plain" onPress={() => run(files.exportDeals)}>
          {words.exportDeals}
        </Button>
        <Button tone="plain" onPress={() => run(files.exportContacts)}>
          {words.exportContacts}
        </Button>
      </div>
      <p role="status">{exported ? words.exported : null}</p>
    </>
  );
}
