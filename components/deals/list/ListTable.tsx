import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { useActions } from '../../panel-actions.tsx';
import { processOf, useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useVirtualItems } from '../virtual/use-virtual-items.ts';
import { VirtualBox } from '../virtual/VirtualBox.tsx';
import { Cell } from './Cell.tsx';
import { type ColumnId, gridOf, type Sorting } from './columns.ts';
import { ListHead } from './ListHead.tsx';

interface ListTableProps {
  readonly rows: readonly DealRow[];
  readonly columns: readonly ColumnId[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** Height of a row of one line, in px: the guess until it is measured. */
const ROW = 37;
const keyOf = (row: DealRow) => row.id;

/** A table of which only the rows in sight exist. */
export function ListTable({ rows, columns, sorting, onSort }: ListTableProps) {
  const words = useDealsWords();
  const { processes } = useDealsData();
  const { now } = useActions();
  const { kept, focusProps } = useKeptFocus();
  const list = useVirtualItems({ items: rows, keyOf, estimate: ROW, gap: 0, kept });
  const { template, least } = gridOf(columns);
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: rows are placed freely, which a table element cannot do
    // biome-ignore-start lint/a11y/useFocusableInteractive: the links in the cells take the focus
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div
      className="list-scroll"
      ref={list.scrollRef}
      tabIndex={0}
      role="region"
      aria-label={words.list.label}
      {...focusProps}
    >
      <div
        role="table"
        aria-label={words.list.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className="list-table"
        style={{ minWidth: least }}
      >
        <ListHead columns={columns} sorting={sorting} template={template} onSort={onSort} />
        <div role="rowgroup" className="list-body" style={{ height: list.height }}>
          {list.items.map((place) => (
            <VirtualBox
              as="div"
              key={place.key}
              data-key={place.key}
              role="row"
              aria-rowindex={place.index + 2}
              className="list-line"
              place={place}
              onMeasured={list.measured}
            >
              <div className="list-row" role="presentation" style={{ gridTemplateColumns: template }}>
                {columns.map((column) => (
                  <div
                    key={column}
                    role={column === 'name' ? 'rowheader' : 'cell'}
                    className={`list-cell list-cell-${column}`}
                  >
                    <Cell
                      row={place.item}
                      column={column}
                      process={processOf(processes, place.item.process)}
                      now={now}
                    />
                  </div>
                ))}
              </div>
            </VirtualBox>
          ))}
        </div>
      </div>
    </div>
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above
    // biome-ignore-end lint/a11y/useFocusableInteractive: see above
    // biome-ignore-end lint/a11y/useSemanticElements: see above
  );
}
