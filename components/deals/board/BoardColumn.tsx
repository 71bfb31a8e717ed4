import type { DealRow } from '../../../lib/domain/deal-row.ts';
import type { Money } from '../../../lib/domain/money.ts';
import type { Stage } from '../../../lib/domain/process.ts';
import { useSpeech } from '../../language.tsx';
import { useDealsWords } from '../deals-words.ts';
import { VirtualList } from '../virtual/VirtualList.tsx';
import { DealCard } from './DealCard.tsx';
import { DropPlace } from './DropPlace.tsx';

interface BoardColumnProps {
  readonly stage: Stage;
  readonly rows: readonly DealRow[];
  readonly hanging: ReadonlySet<string>;
  readonly now: number;
  readonly onDrop: (deal: string) => void;
  readonly onMove: (row: DealRow) => void;
}

/** Height of a usual card, in px: the guess until one is measured. */
const CARD = 156;
const GAP = 8;
const keyOf = (row: DealRow) => row.id;

/** One stage, under what the buyer will have reached when a deal leaves it. */
export function BoardColumn({ stage, rows, hanging, now, onDrop, onMove }: BoardColumnProps) {
  const { say, format } = useSpeech();
  const words = useDealsWords();
  const outcome = say(stage.outcome);
  return (
    <DropPlace className="column" label={outcome} dropLabel={words.board.drop(outcome)} onDrop={onDrop}>
      <header className="column-head">
        <h2 className="column-name">{outcome}</h2>
        <p className="column-facts">
          <span>{words.board.count(rows.length)}</span>
          {sumsOf(rows).map((sum) => (
            <span key={sum.currency}>{format.money(sum)}</span>
          ))}
        </p>
      </header>
      <VirtualList
        label={outcome}
        items={rows}
        keyOf={keyOf}
        estimate={CARD}
        gap={GAP}
        render={(row) => (
          <DealCard row={row} criteria={stage.criteria} hanging={hanging.has(row.id)} now={now} onMove={onMove} />
        )}
        scrollClass="column-scroll"
        listClass="column-cards"
        empty={<p className="column-empty">{words.board.emptyColumn}</p>}
      />
    </DropPlace>
  );
}

/** More currencies than these would say nothing in a column's head. */
const FEW_CURRENCIES = 2;

function sumsOf(rows: readonly DealRow[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { value } of rows) if (value) sums.set(value.currency, (sums.get(value.currency) ?? 0) + value.amount);
  const whole = [...sums].map(([currency, amount]) => ({ currency, amount: Math.round(amount) }));
  return whole.length > FEW_CURRENCIES ? [] : whole;
}
