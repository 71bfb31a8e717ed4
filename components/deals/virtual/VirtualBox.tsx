import { type HTMLAttributes, useLayoutEffect, useRef } from 'react';
import type { VirtualItem } from './use-virtual-items.ts';
import './VirtualBox.css';

interface VirtualBoxProps extends HTMLAttributes<HTMLElement> {
  readonly as: 'li' | 'div';
  readonly place: VirtualItem<unknown>;
  readonly onMeasured: (key: string, height: number) => void;
}

/** The place of one item in a long list: where the virtualizer puts it, as tall as its content. */
export function VirtualBox({ as: Tag, place, onMeasured, ...rest }: VirtualBoxProps) {
  const ref = useRef<HTMLElement>(null);
  const { key, top, estimated } = place;
  useLayoutEffect(() => {
    if (estimated && ref.current) onMeasured(key, ref.current.offsetHeight);
  }, [estimated, key, onMeasured]);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      if (box.isConnected && box.offsetHeight > 0) onMeasured(key, box.offsetHeight);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [key, onMeasured]);
  const setRef = (element: HTMLElement | null) => {
    ref.current = element;
  };
  return <Tag {...rest} ref={setRef} className={`virtual-box ${rest.className ?? ''}`} style={{ top }} />;
}
