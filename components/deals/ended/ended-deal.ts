import type { Deal } from '../../../lib/domain/deal.ts';
import type { DealRow } from '../../../lib/domain/deal-row.ts';

/** A deal that is over, with how it ended. */
export interface EndedDeal {
  readonly row: DealRow;
  readonly end: NonNullable<Deal['disqualified']>;
}
