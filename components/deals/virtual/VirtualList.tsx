import type { ReactNode } from 'react';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useVirtualItems } from './use-virtual-items.ts';
import { VirtualBox } from './VirtualBox.tsx';

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** Stable, since the layout begins anew with another. */
  readonly keyOf: (item: T) => string;
  /** Height of a usual item, in px: the guess until it is measured. */
  readonly estimate: number;
  readonly gap?: number;
  readonly render: (item: T) => ReactNode;
  /** Of the box that scrolls, and of the list in it. */
  readonly scrollClass: string;
  readonly listClass: string;
  readonly empty?: ReactNode;
}

/** A list of any length, of which only what is in sight is in the page; each item knows its place among all. */
export function VirtualList<T extends object>(props: VirtualListProps<T>) {
  const { label, items, keyOf, estimate, gap = 0, render, scrollClass, listClass, empty } = props;
  const { kept, focusProps } = useKeptFocus();
  const list = useVirtualItems({ items, keyOf, estimate, gap, kept });
  return (
    <div className={scrollClass} ref={list.scrollRef} {...focusProps}>
      {items.length === 0 ? empty : null}
      <ul className={listClass} aria-label={label} style={{ height: list.height }}>
        {list.items.map((place) => (
          <VirtualBox
            as="li"
            key={place.key}
            data-key={place.key}
            aria-posinset={place.index + 1}
            aria-setsize={items.length}
            place={place}
            onMeasured={list.measured}
          >
            {render(place.item)}
          </VirtualBox>
        ))}
      </ul>
    </div>
  );
}
