import { useLiveQuery } from 'dexie-react-hooks';
import { useDealsData } from '../../components/deals/deals-data.tsx';
import { ProcessEditor } from '../../components/process-editor/ProcessEditor.tsx';
import { makeProcessFile, readProcessFile } from '../../lib/exchange/process-file.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { readProcessVersions } from '../../lib/store/read-process-versions.ts';
import { saveFile } from './save-file.ts';

/** The account's processes, to be edited. */
export function LiveProcess({ db }: { readonly db: CountersignDatabase }) {
  const { account, rows } = useDealsData();
  const processes = useLiveQuery(() => readProcessVersions(db, account), [db, account]);
  if (!processes) return null;
  return (
    <ProcessEditor
      processes={processes}
      rows={rows}
      onExport={(process) => {
        const file = { name: `countersign-${process.id}.json`, mime: 'application/json', ending: '.json' };
        void saveFile(file, piecesOf(makeProcessFile(process)));
      }}
      readFile={(text, taken) => readProcessFile(text, taken, crypto.randomUUID())}
    />
  );
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  yield text;
}
