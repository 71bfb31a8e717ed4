import { useLiveQuery } from 'dexie-react-hooks';
import type { DealsData } from '../../components/deals/deals-data.tsx';
import { viewDealPage } from '../../lib/actions/view-deal-page.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { readDeals } from '../../lib/store/read-rows.ts';

/** Live deals of one account, as hooks. */
export function dealHooks(db: CountersignDatabase, account: string): Pick<DealsData, 'useDeal' | 'useDeals'> {
  return {
    useDeal: (id) => useLiveQuery(() => viewDealPage(db, account, id), [id]),
    useDeals: (ids) => useLiveQuery(() => readDeals(db, account, ids), [ids]),
  };
}
