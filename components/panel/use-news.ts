import { useCallback, useEffect, useRef, useState } from 'react';
import type { NewsItem, PanelView } from '../../lib/domain/panel-view.ts';
import type { PanelActions } from '../panel-actions.tsx';

export interface News {
  readonly items: readonly NewsItem[];
  /** Takes one away, since it was decided upon. */
  readonly forget: (evidence: string) => void;
  readonly dismiss: () => void;
}

interface Kept {
  readonly thread: string | undefined;
  readonly items: readonly NewsItem[];
}

/** Time for which news must be before the user's eyes to count as looked at, in ms. */
const LOOKED_AT_AFTER = 2_000;
const NOTHING: readonly NewsItem[] = [];

const keyOf = (item: NewsItem) => `${item.what}:${item.evidence}`;

/**
 * What is new in the open thread. The worker forgets it once the user has looked; the panel goes on showing it until
 * it is dismissed or another thread opens, so that it does not vanish while one reads.
 */
export function useNews(view: PanelView | null, visible: boolean, run: PanelActions['run']): News {
  const thread = view?.kind === 'thread' ? view.thread : undefined;
  const pushed = view?.kind === 'thread' ? view.news : NOTHING;
  const [kept, setKept] = useState<Kept>();
  const gone = useRef(new Set<string>());
  const told = useRef(new Set<string>());

  useEffect(() => {
    setKept((before) => {
      const old = before && before.thread === thread ? before.items : NOTHING;
      const known = new Set(old.map(keyOf));
      const fresh = pushed.filter((item) => !known.has(keyOf(item)) && !gone.current.has(keyOf(item)));
      return before?.thread === thread && fresh.length === 0 ? before : { thread, items: [...fresh, ...old] };
    });
  }, [thread, pushed]);

  useEffect(() => {
    const untold = pushed.filter((item) => !told.current.has(keyOf(item)));
    if (!visible || untold.length === 0) return;
    const timer = setTimeout(() => {
      for (const item of untold) told.current.add(keyOf(item));
      run({ do: 'see_news', deals: [...new Set(untold.map((item) => item.deal))] });
    }, LOOKED_AT_AFTER);
    return () => clearTimeout(timer);
  }, [pushed, visible, run]);

  const drop = useCallback((which: (item: NewsItem) => boolean) => {
    setKept((before) => {
      if (!before) return before;
      for (const item of before.items) if (which(item)) gone.current.add(keyOf(item));
      return { ...before, items: before.items.filter((item) => !which(item)) };
    });
  }, []);
  const forget = useCallback((evidence: string) => drop((item) => item.evidence === evidence), [drop]);
  const dismiss = useCallback(() => drop(() => true), [drop]);
  return { items: kept && kept.thread === thread ? kept.items : NOTHING, forget, dismiss };
}
