import type { DealRow } from '../../../lib/domain/deal-row.ts';

export const FILTERS = ['open', 'all', 'won', 'ended', 'review', 'claimed', 'hanging', 'ready'] as const;
export type Filter = (typeof FILTERS)[number];

export function passes(row: DealRow, filter: Filter, hanging: ReadonlySet<string>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
    case 'won':
      return row.status === filter;
    case 'ended':
      return row.status === 'disqualified';
    case 'review':
      return row.status !== 'disqualified' && row.suggestions > 0;
    case 'claimed':
      return row.status !== 'disqualified' && row.claimed;
    case 'hanging':
      return hanging.has(row.id);
    case 'ready':
      return row.status !== 'disqualified' && row.stage !== null && row.criteria > 0 && row.missing.length === 0;
  }
}
