import type { DealRow } from '../../lib/domain/deal-row.ts';

/** What the editor must know of the deals: where they stand. */
export type EditorRow = Pick<DealRow, 'id' | 'name' | 'company' | 'process' | 'stage' | 'status'>;
