import { createContext, type ReactNode, useContext } from 'react';
import type { Deal } from '../../lib/domain/deal.ts';
import type { DealPage } from '../../lib/domain/deal-page.ts';
import type { DealRow } from '../../lib/domain/deal-row.ts';
import type { Process } from '../../lib/domain/process.ts';

/** What the pages read, live; given by whoever knows the store. */
export interface DealsData {
  readonly account: string;
  readonly rows: readonly DealRow[];
  readonly processes: readonly Process[];
  /** Ids of the deals that stand in their stage longer than most did. */
  readonly hanging: ReadonlySet<string>;
  /** Whether any thread was linked to a deal. */
  readonly linked: boolean;
  /** ISO 4217. */
  readonly currency: string;
  /** Undefined while it loads, null where there is no such deal. A hook: call it at a component's top. */
  readonly useDeal: (id: string) => DealPage | null | undefined;
  /** Deals whole, for what rows do not tell; undefined while they load. A hook as well. */
  readonly useDeals: (ids: readonly string[]) => readonly Deal[] | undefined;
}

const DataContext = createContext<DealsData | undefined>(undefined);

export function DealsDataProvider(props: { readonly data: DealsData; readonly children: ReactNode }) {
  return <DataContext value={props.data}>{props.children}</DataContext>;
}

export function useDealsData(): DealsData {
  const data = useContext(DataContext);
  if (!data) throw new Error('No DealsDataProvider above this component');
  return data;
}

/** The process of a deal: the shipped one where the account no longer has it. */
export function processOf(processes: readonly Process[], id: string): Process {
  const found = processes.find((each) => each.id === id) ?? processes[0];
  if (!found) throw new Error('An account always has a process');
  return found;
}
