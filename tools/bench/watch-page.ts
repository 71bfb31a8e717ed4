/** What the watcher notes in a page or frame, in ms since 1970. */
export interface Noted {
  /** What the page of the extension showed and when it was painted: its heading, and how many cards or rows. */
  readonly shown: { readonly text: string; readonly items: number; readonly at: number }[];
  readonly clicks: number[];
  readonly inputs: number[];
  readonly longTasks: { readonly at: number; readonly duration: number }[];
}

declare global {
  interface Window {
    noted?: Noted;
  }
}

/**
 * Runs in every page and frame from its beginning on, so that moments are taken where they happen and not when somebody
 * asks. Everything that it uses must stand inside of it.
 */
export function watchPage(): void {
  const noted: Noted = { shown: [], clicks: [], inputs: [], longTasks: [] };
  window.noted = noted;
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('click', () => noted.clicks.push(now()), true);
  addEventListener('input', () => noted.inputs.push(now()), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      noted.longTasks.push({ at: performance.timeOrigin + entry.startTime, duration: entry.duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  if (location.protocol !== 'chrome-extension:') return;
  let last = '';
  new MutationObserver(() => {
    const text = document.querySelector('h2')?.textContent ?? '';
    const items = document.querySelectorAll('.column-cards > li, .list-body [role=row]').length;
    if (`${items} ${text}` === last) return;
    last = `${items} ${text}`;
    requestAnimationFrame(() => noted.shown.push({ text, items, at: now() }));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
