import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Tick } from '../../controls/Tick.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { useDealsWords } from '../deals-words.ts';
import { COLUMNS, type ColumnId } from './columns.ts';
import '../../controls/MoreMenu.css';

interface ColumnChoiceProps {
  readonly chosen: readonly ColumnId[];
  readonly onChange: (columns: readonly ColumnId[]) => void;
}

/** Which columns the table has. The name always stays, since it names the row. */
export function ColumnChoice({ chosen, onChange }: ColumnChoiceProps) {
  const words = useDealsWords();
  const change = (column: ColumnId, on: boolean) =>
    onChange(COLUMNS.filter((each) => (each === column ? on : chosen.includes(each))));
  return (
    <DialogTrigger>
      <Button className="button button-plain">
        {words.list.columns}
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Dialog className="column-choice" aria-label={words.list.columns}>
          {COLUMNS.filter((column) => column !== 'name').map((column) => (
            <Tick key={column} checked={chosen.includes(column)} onChange={(on) => change(column, on)}>
              {words.list.heads[column]}
            </Tick>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
