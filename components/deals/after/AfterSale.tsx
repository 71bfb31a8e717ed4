import { useMemo } from 'react';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { promisesKept, valueChecks } from '../../../lib/domain/value-checks.ts';
import { useActions } from '../../panel-actions.tsx';
import { processOf, useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { EmptyView } from '../EmptyView.tsx';
import { Customers } from './Customers.tsx';
import type { Customer } from './customer.ts';
import { DueChecks } from './DueChecks.tsx';
import { PromiseRate } from './PromiseRate.tsx';
import './AfterSale.css';

/** What becomes of buyers who signed: where they stand, who cares for them, and whether the promised value came. */
export function AfterSale({ rows }: { readonly rows: readonly DealRow[] }) {
  const words = useDealsWords();
  const { now } = useActions();
  const { rows: all, processes, useDeals } = useDealsData();
  const ids = useMemo(() => all.filter((each) => each.status === 'won').map((each) => each.id), [all]);
  const deals = useDeals(ids);
  const customers = useMemo(() => {
    const byId = new Map((deals ?? []).map((each) => [each.id, each]));
    return all.flatMap((row): Customer[] => {
      const deal = byId.get(row.id);
      return deal ? [{ row, deal, checks: valueChecks(deal, processOf(processes, row.process), now) }] : [];
    });
  }, [all, deals, processes, now]);
  const found = useMemo(() => {
    const shown = new Set(rows.map((each) => each.id));
    return customers.filter((each) => shown.has(each.row.id));
  }, [customers, rows]);
  if (ids.length === 0) return <EmptyView title={words.after.emptyTitle} text={words.after.empty} />;
  if (!deals) return null;
  return (
    <div className="after">
      <div className="after-top">
        <PromiseRate kept={promisesKept(customers.flatMap((each) => each.checks))} />
        <DueChecks customers={found} />
      </div>
      <Customers customers={found} />
    </div>
  );
}
