import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

/**
 * What a person has typed but not sent, kept above everything that comes and goes: a view that is pushed anew, a switch
 * to another thread and back, or a worker that dies loses nothing. (An iframe in Gmail may have no storage at all.)
 */
const DraftsContext = createContext<Map<string, unknown> | undefined>(undefined);

export function DraftProvider({ children }: { readonly children: ReactNode }) {
  const drafts = useRef(new Map<string, unknown>());
  return <DraftsContext value={drafts.current}>{children}</DraftsContext>;
}

/** Like `useState`, but under a name that finds the value again. `undefined` forgets it. */
export function useDraft<T>(name: string, initial: T): readonly [T, (value: T | undefined) => void] {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error('No DraftProvider above this component');
  const [, renew] = useState(0);
  // A name is used with one type only, by the one component that asks for it.
  const value = drafts.has(name) ? (drafts.get(name) as T) : initial;
  const change = useCallback(
    (next: T | undefined) => {
      if (next === undefined) drafts.delete(name);
      else drafts.set(name, next);
      renew((count) => count + 1);
    },
    [drafts, name],
  );
  return [value, change];
}
