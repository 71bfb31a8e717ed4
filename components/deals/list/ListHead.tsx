import { Icon } from '../../icons/Icon.tsx';
import { useDealsWords } from '../deals-words.ts';
import type { ColumnId, Sorting } from './columns.ts';

interface ListHeadProps {
  readonly columns: readonly ColumnId[];
  readonly sorting: Sorting;
  readonly template: string;
  readonly onSort: (sorting: Sorting) => void;
}

/** The names of the columns; each sorts by itself, and the other way round when it is pressed again. */
export function ListHead({ columns, sorting, template, onSort }: ListHeadProps) {
  const words = useDealsWords();
  const turned = sorting.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: rows are placed freely, which a table element cannot do
    // biome-ignore-start lint/a11y/useFocusableInteractive: the buttons inside take the focus
    <div role="rowgroup" className="list-head">
      <div role="row" aria-rowindex={1} className="list-row" style={{ gridTemplateColumns: template }}>
        {columns.map((column) => {
          const sorted = sorting.column === column;
          return (
            <div key={column} role="columnheader" aria-sort={sorted ? sorting.direction : 'none'} className="list-cell">
              <button
                type="button"
                className={sorted ? `list-sort list-sort-${sorting.direction}` : 'list-sort'}
                onClick={() => onSort({ column, direction: sorted ? turned : 'ascending' })}
              >
                <span>{words.list.heads[column]}</span>
                {sorted ? <Icon name="down" /> : null}
              </button>
            </div>
          );
        })}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: see above
    // biome-ignore-end lint/a11y/useSemanticElements: see above
  );
}
