import { useMemo } from 'react';
import type { DealRow } from '../../../lib/domain/deal-row.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { useSpeech } from '../../language.tsx';
import { useDealsData } from '../deals-data.tsx';
import { useDealsWords } from '../deals-words.ts';
import { useChoice } from '../use-choice.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { COLUMNS, type Sorting, sortRows, USUAL_COLUMNS } from './columns.ts';
import { FILTERS, type Filter, passes } from './filters.ts';
import { ListTable } from './ListTable.tsx';
import './DealList.css';

interface DealListProps {
  /** The deals that fit the search. */
  readonly rows: readonly DealRow[];
  readonly onClear: () => void;
}

const FIRST: Sorting = { column: 'since', direction: 'descending' };

/** All deals in a table, to be sorted and filtered. */
export function DealList({ rows, onClear }: DealListProps) {
  const words = useDealsWords();
  const { language } = useSpeech();
  const { rows: all, processes, hanging } = useDealsData();
  const [filter, setFilter] = useChoice<Filter>('list-filter', 'open', isFilter);
  const [sorting, setSorting] = useChoice<Sorting>('list-sorting', FIRST, isSorting);
  const [columns, setColumns] = useChoice('list-columns', USUAL_COLUMNS, areColumns);
  const shown = useMemo(
    () =>
      sortRows(
        rows.filter((row) => passes(row, filter, hanging)),
        sorting,
        processes,
        language,
      ),
    [rows, filter, hanging, sorting, processes, language],
  );
  const chosen = COLUMNS.filter((each) => each === 'name' || columns.includes(each));
  return (
    <div className="list">
      <div className="list-bar">
        <Choice
          label={words.list.only}
          labelHidden
          options={FILTERS.map((each) => ({ id: each, label: words.list.filters[each] }))}
          value={filter}
          onChange={(id) => setFilter(FILTERS.find((each) => each === id) ?? 'open')}
        />
        <p className="list-total" role="status">
          {words.list.total(shown.length, all.length)}
        </p>
        <ColumnChoice chosen={chosen} onChange={setColumns} />
      </div>
      {shown.length > 0 ? (
        <ListTable rows={shown} columns={chosen} sorting={sorting} onSort={setSorting} />
      ) : (
        <div className="list-nothing">
          <p>{words.list.nothingFound}</p>
          <Button
            tone="plain"
            onPress={() => {
              setFilter('all');
              onClear();
            }}
          >
            {words.list.clear}
          </Button>
        </div>
      )}
    </div>
  );
}

function isFilter(value: unknown): value is Filter {
  return FILTERS.some((each) => each === value);
}

function isSorting(value: unknown): value is Sorting {
  if (typeof value !== 'object' || value === null || !('column' in value) || !('direction' in value)) return false;
  return COLUMNS.some((each) => each === value.column) && /^(a|de)scending$/.test(String(value.direction));
}

function areColumns(value: unknown): value is typeof USUAL_COLUMNS {
  return Array.isArray(value) && value.every((each) => COLUMNS.some((column) => column === each));
}
