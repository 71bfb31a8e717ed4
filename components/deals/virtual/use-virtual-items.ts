import type { Node } from '@react-types/shared';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { ListLayout, Rect, Size, useVirtualizerState } from 'react-stately/useVirtualizerState';
import { ArrayCollection } from './array-collection.ts';

export interface VirtualItem<T> {
  readonly key: string;
  readonly item: T;
  readonly index: number;
  readonly top: number;
  /** Whether its height is only a guess until it was measured. */
  readonly estimated: boolean;
}

export interface VirtualItems<T> {
  /** The box that scrolls. */
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly height: number;
  readonly items: readonly VirtualItem<T>[];
  readonly measured: (key: string, height: number) => void;
}

interface VirtualOptions<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height of an item before it is measured, in px. */
  readonly estimate: number;
  readonly gap: number;
  /** An item that stays although it is scrolled away, since it has the focus. */
  readonly kept: string | null;
}

/**
 * The items of a long list that are in sight, over React Aria's virtualizer. Its list components would first render all
 * ten thousand to learn what they are; here it reads an array.
 */
export function useVirtualItems<T extends object>(options: VirtualOptions<T>): VirtualItems<T> {
  const { items, keyOf, estimate, gap, kept } = options;
  const scrollRef = useRef<HTMLDivElement>(null);
  const [layout] = useState(() => new ListLayout<T>());
  const collection = useMemo(() => new ArrayCollection(items, keyOf), [items, keyOf]);
  const persistedKeys = useMemo(() => new Set(kept === null ? [] : [kept]), [kept]);
  const layoutOptions = useMemo(() => ({ estimatedRowSize: estimate, gap }), [estimate, gap]);
  const state = useVirtualizerState<Node<T>, Node<T> | null>({
    layout,
    collection,
    renderView: (_type, node) => node,
    onVisibleRectChange: (rect) => {
      if (scrollRef.current) scrollRef.current.scrollTop = rect.y;
    },
    persistedKeys,
    layoutOptions,
  });
  const { setVisibleRect, virtualizer } = state;

  useLayoutEffect(() => {
    const box = scrollRef.current;
    if (!box) return;
    const look = () => setVisibleRect(new Rect(0, box.scrollTop, box.clientWidth, box.clientHeight));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [setVisibleRect]);

  const measured = useCallback(
    (key: string, height: number) => virtualizer.updateItemSize(key, new Size(virtualizer.visibleRect.width, height)),
    [virtualizer],
  );
  const shown = state.visibleViews.flatMap((view): VirtualItem<T>[] => {
    const node = view.rendered;
    const place = view.layoutInfo;
    if (!node?.value || !place) return [];
    return [
      {
        key: String(node.key),
        item: node.value,
        index: node.index ?? 0,
        top: place.rect.y,
        estimated: place.estimatedSize,
      },
    ];
  });
  return { scrollRef, height: state.contentSize.height, items: shown.toSorted((a, b) => a.index - b.index), measured };
}
