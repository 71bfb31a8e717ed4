import { useMemo } from 'react';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { EmptyView } from '../EmptyView.tsx';
import { EndedColumn } from './EndedColumn.tsx';
import type { EndedDeal } from './ended-deal.ts';
import './Ended.css';

/** Deals that ended: found out early, or lost late. The first is a good outcome, so the two are told apart. */
export function Ended({ rows }: { readonly rows: readonly DealRow[] }) {
  const { ended } = useDealsWords();
  const { rows: all, useDeals } = useDealsData();
  const ids = useMemo(() => all.filter((each) => each.status === 'disqualified').map((each) => each.id), [all]);
  const deals = useDeals(ids);
  const found = useMemo(() => {
    const ends = new Map(
      (deals ?? []).flatMap((each) => (each.disqualified ? [[each.id, each.disqualified] as const] : [])),
    );
    return rows
      .flatMap((row): EndedDeal[] => {
        const end = ends.get(row.id);
        return end ? [{ row, end }] : [];
      })
      .sort((a, b) => b.end.at - a.end.at);
  }, [rows, deals]);
  if (ids.length === 0) return <EmptyView title={ended.emptyTitle} text={ended.empty} />;
  if (!deals) return null;
  return (
    <div className="ended">
      <EndedColumn
        title={ended.disqualified}
        hint={ended.disqualifiedHint}
        deals={found.filter((each) => !each.row.lost)}
      />
      <EndedColumn title={ended.lost} hint={ended.lostHint} deals={found.filter((each) => each.row.lost)} />
    </div>
  );
}
