import type { InboxSDK, ThreadRowView } from '@inboxsdk/core';
import type { AskIt } from './ask.ts';

/** Rows come by the page; what comes together is told together, in ms. */
const TOGETHER = 500;
/** The protocol takes 500 rows at once. */
const AT_ONCE = 500;

/** Tells the worker how many messages the threads of Gmail's lists have, whenever a number is new. */
export function watchRows(sdk: InboxSDK, account: string, ask: AskIt, signal: AbortSignal): void {
  const told = new Map<string, number>();
  const rows = new Map<Element, ThreadRowView>();
  const due = new Set<ThreadRowView>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = async () => {
    const counted = await Promise.all([...due].map(countOf));
    due.clear();
    const news = counted.filter((row) => row !== undefined && told.get(row.thread) !== row.messages);
    for (let at = 0; at < news.length && !signal.aborted; at += AT_ONCE) {
      const some = news.slice(at, at + AT_ONCE).filter((row) => row !== undefined);
      if ((await ask('see_rows', { account, rows: some })) === undefined) return;
      for (const { thread, messages } of some) told.set(thread, messages);
    }
  };
  const look = (row: ThreadRowView) => {
    due.add(row);
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), TOGETHER);
  };
  // Gmail counts up within the row that it already shows.
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const row = rows.get(element?.closest('tr[id]') ?? document.body);
      if (row) look(row);
    }
  });
  sdk.Lists.registerThreadRowViewHandler((row) => {
    const element = row.getElement();
    rows.set(element, row);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    row.on('destroy', () => {
      rows.delete(element);
      due.delete(row);
    });
    look(row);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

async function countOf(row: ThreadRowView): Promise<{ thread: string; messages: number } | undefined> {
  try {
    const thread = await row.getThreadIDIfStableAsync();
    if (row.destroyed || thread === null || !/^[0-9a-f]{1,32}$/.test(thread)) return undefined;
    return { thread, messages: row.getVisibleMessageCount() };
  } catch {
    return undefined;
  }
}
