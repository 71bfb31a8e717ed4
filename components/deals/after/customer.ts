import type { Deal } from '../../../lib/domain/deal.ts';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import type { ValueCheck } from '../../../lib/domain/value-checks.ts';

/** A deal that was won, with its value checks. */
export interface Customer {
  readonly row: DealRow;
  readonly deal: Deal;
  readonly checks: readonly ValueCheck[];
}
