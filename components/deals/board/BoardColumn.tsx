import type { DealRow } from '../../../lib/domain/deal-row.ts';
import type { Money } from '../../../lib/domain/money.ts';
import type { Stage } from '../../../lib/domain/process.ts';
import { useSpeech } from '../../language.tsx';
import { useDealsWords } from '../deals-words.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useVirtualItems } from '../virtual/use-virtual-items.ts';
import { VirtualBox } from '../virtual/VirtualBox.tsx';
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
  const { kept, focusProps } = useKeptFocus();
  const list = useVirtualItems({ items: rows, keyOf, estimate: CARD, gap: GAP, kept });
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
      <div className="column-scroll" ref={list.scrollRef} {...focusProps}>
        {rows.length === 0 ? <p className="column-empty">{words.board.emptyColumn}</p> : null}
        <ul className="column-cards" aria-label={outcome} style={{ height: list.height }}>
          {list.items.map((place) => (
            <VirtualBox
              as="li"
              key={place.key}
              data-key={place.key}
              aria-posinset={place.index + 1}
              aria-setsize={rows.length}
              place={place}
              onMeasured={list.measured}
            >
              <DealCard
                row={place.item}
                criteria={stage.criteria}
                hanging={hanging.has(place.item.id)}
                now={now}
                onMove={onMove}
              />
            </VirtualBox>
          ))}
        </ul>
      </div>
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
