/** Where the page stands: an iframe beside Gmail, the browser's side panel, or a tab of its own. */
export type Surface = 'iframe' | 'sidepanel' | 'tab';

export function surfaceOf(search: string): Surface {
  const named = new URLSearchParams(search).get('surface');
  return named === 'sidepanel' || named === 'tab' ? named : 'iframe';
}

/** The Gmail tab that the page stands for. Null in an iframe, whose own tab the browser tells the worker. */
export async function tabOf(surface: Surface): Promise<number | null> {
  if (surface === 'iframe') return null;
  if (surface === 'sidepanel') {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    return active?.id ?? null;
  }
  const open = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
  const latest = open.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return latest?.id ?? null;
}

/** Calls whenever the side panel may stand beside another tab. */
export function onTabChange(surface: Surface, change: () => void, signal: AbortSignal): void {
  if (surface !== 'sidepanel') return;
  chrome.tabs.onActivated.addListener(change);
  signal.addEventListener('abort', () => chrome.tabs.onActivated.removeListener(change), { once: true });
}
