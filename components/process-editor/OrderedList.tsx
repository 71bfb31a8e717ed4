import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { type MenuChoice, MoreMenu } from '../controls/MoreMenu.tsx';
import { useProcessWords } from './process-words.ts';
import './OrderedList.css';

export interface OrderedItem {
  readonly id: string;
  readonly name: string;
  readonly content: ReactNode;
  readonly choices: readonly MenuChoice[];
}

interface OrderedListProps {
  readonly label: string;
  readonly items: readonly OrderedItem[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** `to`: its place among the others. */
  readonly onMove: (id: string, to: number) => void;
}

/**
 * Things in an order that a person makes: dragged with the mouse, or taken with Enter on the handle and carried with the
 * arrow keys. One of them is chosen.
 */
export function OrderedList({ label, items, chosen, onChoose, onMove }: OrderedListProps) {
  const words = useProcessWords();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      const others = items.filter((each) => each.id !== id);
      const at = others.findIndex((each) => each.id === target.key);
      if (id === undefined || at < 0) return;
      onMove(id, target.dropPosition === 'before' ? at : at + 1);
    },
  });
  return (
    <GridList
      className="ordered-list"
      aria-label={label}
      items={items}
      dependencies={[chosen, words]}
      dragAndDropHooks={dragAndDropHooks}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onChoose(String(key));
      }}
    >
      {(item) => (
        <GridListItem className="ordered-item" textValue={item.name}>
          <Button slot="drag" className="ordered-handle" aria-label={words.stages.drag(item.name)}>
            <span aria-hidden="true">⠿</span>
          </Button>
          <div className="ordered-content">{item.content}</div>
          <MoreMenu label={words.stages.more(item.name)} choices={withMoves(item, items, words.stages, onMove)} />
        </GridListItem>
      )}
    </GridList>
  );
}

function withMoves(
  item: OrderedItem,
  items: readonly OrderedItem[],
  words: { readonly up: string; readonly down: string },
  onMove: OrderedListProps['onMove'],
): readonly MenuChoice[] {
  const place = items.findIndex((each) => each.id === item.id);
  return [
    ...(place > 0 ? [{ label: words.up, act: () => onMove(item.id, place - 1) }] : []),
    ...(place < items.length - 1 ? [{ label: words.down, act: () => onMove(item.id, place + 1) }] : []),
    ...item.choices,
  ];
}
