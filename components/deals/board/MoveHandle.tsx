import { useRef } from 'react';
import { type AriaButtonProps, useButton } from 'react-aria/useButton';
import { useDealsWords } from '../deals-words.ts';

interface MoveHandleProps {
  readonly name: string;
  /** Begins a move with keyboard or screen reader: arrow and tab keys go through the columns. */
  readonly dragProps: AriaButtonProps;
  /** A click with the mouse asks where to. */
  readonly onPress: () => void;
}

/** The grip of a card: drags by mouse, moves by keyboard, asks when clicked. */
export function MoveHandle({ name, dragProps, onPress }: MoveHandleProps) {
  const words = useDealsWords();
  const ref = useRef<HTMLButtonElement>(null);
  const { buttonProps } = useButton(
    {
      ...dragProps,
      'aria-label': words.board.move(name),
      onPress: (event) => {
        if (event.pointerType === 'keyboard' || event.pointerType === 'virtual') dragProps.onPress?.(event);
        else onPress();
      },
    },
    ref,
  );
  return (
    <button {...buttonProps} ref={ref} className="card-handle">
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <g fill="currentColor" stroke="none">
          {[4, 8, 12].flatMap((y) => [6, 10].map((x) => <circle key={`${x}:${y}`} cx={x} cy={y} r="1.1" />))}
        </g>
      </svg>
    </button>
  );
}
