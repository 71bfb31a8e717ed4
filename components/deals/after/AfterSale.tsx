import { useMemo } from 'react';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import type { Process } from '../../../lib/domain/process.ts';
import { promisesKept, valueChecks } from '../../../lib/domain/value-checks.ts';
import { useActions } from '../../panel-actions.tsx';
import { Board } from '../board/Board.tsx';
import { processOf, useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { EmptyView } from '../EmptyView.tsx';
import { ProcessChoice } from '../ProcessChoice.tsx';
import { useChoice } from '../use-choice.ts';
import { Customers } from './Customers.tsx';
import type { Customer } from './customer.ts';
import { DueChecks } from './DueChecks.tsx';
import { PromiseRate } from './PromiseRate.tsx';
import { SHAPES, type Shape, Shapes } from './Shapes.tsx';
import './AfterSale.css';

interface AfterSaleProps {
  /** The deals that fit the search. */
  readonly rows: readonly DealRow[];
  /** The process whose board is shown. */
  readonly process: Process;
  readonly onProcess: (process: string) => void;
}

/** What becomes of buyers who signed: where they stand, who cares for them, and whether the promised value came. */
export function AfterSale({ rows, process, onProcess }: AfterSaleProps) {
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
  const [shape, setShape] = useChoice<Shape>('after-shape', 'board', isShape);
  const ofProcess = useMemo(
    () => found.map((each) => each.row).filter((row) => row.process === process.id),
    [found, process.id],
  );
  if (ids.length === 0) return <EmptyView title={words.after.emptyTitle} text={words.after.empty} />;
  if (!deals) return null;
  return (
    <div className="after">
      <div className="after-top">
        <PromiseRate kept={promisesKept(customers.flatMap((each) => each.checks))} />
        <DueChecks customers={found} />
      </div>
      <section className="customers" aria-label={words.after.customers}>
        <div className="customers-head">
          <h2 className="after-heading">
            {words.after.customers} <span className="after-count">{found.length}</span>
          </h2>
          <Shapes shape={shape} onShape={setShape} />
        </div>
        {shape === 'list' ? (
          <Customers customers={found} />
        ) : (
          <>
            <ProcessChoice process={process} onProcess={onProcess} />
            <Board process={process} side="after" rows={ofProcess} />
          </>
        )}
      </section>
    </div>
  );
}

function isShape(value: unknown): value is Shape {
  return SHAPES.some((each) => each === value);
}
