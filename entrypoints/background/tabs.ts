import type { OpenThread } from '../../lib/domain/open-thread.ts';
import type { Trouble } from '../../lib/domain/thread-seen.ts';
import type { Told, ToldName } from '../../lib/messages/protocol.ts';

/**
 * What each tab of Gmail shows: kept in the session storage, in memory and for this browser run only, because the worker
 * is stopped whenever it idles and mail of unlinked threads must not reach the disk.
 */
export interface TabState {
  readonly account: string | null;
  readonly open: OpenThread | null;
  readonly troubles: readonly Trouble[];
}

const PREFIX = 'tab:';

export async function readTab(tab: number): Promise<TabState | undefined> {
  const key = `${PREFIX}${tab}`;
  // Only this file writes these keys, and content scripts cannot.
  return (await chrome.storage.session.get(key))[key] as TabState | undefined;
}

export async function writeTab(tab: number, state: TabState): Promise<void> {
  await chrome.storage.session.set({ [`${PREFIX}${tab}`]: state });
}

export async function forgetTab(tab: number): Promise<void> {
  await chrome.storage.session.remove(`${PREFIX}${tab}`);
}

export async function readTabs(): Promise<readonly (readonly [number, TabState])[]> {
  const all = await chrome.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, state]) => [Number(key.slice(PREFIX.length)), state as TabState] as const);
}

/** Tells the content script of a tab something; a tab that is gone or was not reached since an update is no failure. */
export async function tellTab<N extends ToldName>(tab: number, name: N, told: Told<N>): Promise<boolean> {
  try {
    await chrome.tabs.sendMessage(tab, { name, told });
    return true;
  } catch {
    return false;
  }
}

const turns = new Map<number, Promise<unknown>>();

/** Does one thing of a tab after the other, so that an older look at a thread never overwrites a newer one. */
export function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const before = turns.get(tab) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(tab, mine);
  return mine;
}
