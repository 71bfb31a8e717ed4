import { type ReactNode, useRef } from 'react';
import { useButton } from 'react-aria/useButton';
import { useDrop } from 'react-aria/useDrop';
import { VisuallyHidden } from 'react-aria/VisuallyHidden';
import { DRAGGED_DEAL } from './deal-drag.ts';

interface DropPlaceProps {
  readonly className: string;
  /** What a drop here does, for somebody who moves a card by keyboard. */
  readonly dropLabel: string;
  readonly label: string;
  readonly onDrop: (deal: string) => void;
  readonly children: ReactNode;
}

/** A place that takes cards: dropped by mouse, or reached with Tab while one is moved by keyboard. */
export function DropPlace({ className, dropLabel, label, onDrop, children }: DropPlaceProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const { dropProps, dropButtonProps, isDropTarget } = useDrop({
    ref,
    hasDropButton: true,
    getDropOperation: (types) => (types.has(DRAGGED_DEAL) ? 'move' : 'cancel'),
    onDrop: async ({ items }) => {
      const item = items.find((each) => each.kind === 'text' && each.types.has(DRAGGED_DEAL));
      if (item?.kind === 'text') onDrop(await item.getText(DRAGGED_DEAL));
    },
  });
  const { buttonProps } = useButton({ ...dropButtonProps, excludeFromTabOrder: true, 'aria-label': dropLabel }, ref);
  return (
    <section {...dropProps} aria-label={label} className={isDropTarget ? `${className} drop-here` : className}>
      <VisuallyHidden>
        <button {...buttonProps} ref={ref} />
      </VisuallyHidden>
      {children}
    </section>
  );
}
