import { type FocusEvent, useState } from 'react';

interface KeptFocus {
  readonly kept: string | null;
  readonly focusProps: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Which item of a list has the focus, by its `data-key`: it must stay in the page when it is scrolled away. */
export function useKeptFocus(): KeptFocus {
  const [kept, setKept] = useState<string | null>(null);
  return {
    kept,
    focusProps: {
      onFocus: ({ target }) => {
        setKept(target.closest<HTMLElement>('[data-key]')?.dataset.key ?? null);
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setKept(null);
      },
    },
  };
}
