import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

/**
 * What a person has typed but not sent, kept above everything that comes and goes: a view that is pushed anew, a switch
 * to another thread and back, or a worker that dies loses nothing. (An iframe in Gmail may have no storage at all.)
 */
const DraftsContext = createContext<Map<string, unknown> | undefined>(undefined);

interface DraftProviderProps {
  readonly children: ReactNode;
  /** Where the page has a storage, a map that keeps them over a reload too. */
  readonly drafts?: Map<string, unknown>;
}

export function DraftProvider({ children, drafts }: DraftProviderProps) {
  const own = useRef(new Map<string, unknown>());
  return <DraftsContext value={drafts ?? own.current}>{children}</DraftsContext>;
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
