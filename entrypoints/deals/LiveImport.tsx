import { useMemo } from 'react';
import { useDealsData } from '../../components/deals/deals-data.tsx';
import { ImportPage } from '../../components/import/ImportPage.tsx';
import { useSpeech } from '../../components/language.tsx';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { liveTableFiles } from './live-table-files.ts';

/** Import and export of one account over the live store. */
export function LiveImport({ db }: { readonly db: CountersignDatabase }) {
  const { account, rows, processes, currency } = useDealsData();
  const { language } = useSpeech();
  const files = useMemo(
    () => liveTableFiles({ db, account, language, processes, known: rows }),
    [db, account, language, processes, rows],
  );
  return <ImportPage processes={processes} currency={currency} files={files} />;
}
