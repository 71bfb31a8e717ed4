/** An updated extension is noticed within this time, in ms; the look costs nothing. */
const INTERVAL = 2_000;

export interface StaleTexts {
  readonly updated: string;
  readonly reload: string;
  readonly notNow: string;
}

/** Read at the start: once the extension was updated, its old page can read nothing any more. */
export function staleTexts(): StaleTexts {
  const text = (name: string) => chrome.i18n.getMessage(name);
  return { updated: text('updated'), reload: text('reload'), notNow: text('not_now') };
}

/** Calls once when the extension has been updated or removed under this page. */
export function watchForUpdate(onGone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!chrome.runtime?.id) onGone();
  }, INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** A plain bar on top of Gmail. Only a person reloads: Gmail may hold what somebody is writing. */
export function showStaleBar({ updated, reload, notNow }: StaleTexts): void {
  const host = document.createElement('div');
  host.setAttribute('data-countersign', 'updated');
  host.style.cssText = 'position: fixed; inset: 0 0 auto 0; z-index: 2147483647';
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const bar = document.createElement('div');
  bar.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent = updated;
  const button = (text: string, onClick: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', onClick);
    return made;
  };
  bar.append(
    words,
    button(reload, () => location.reload()),
    button(notNow, () => host.remove()),
  );
  // Keys in the bar are not Gmail's shortcuts.
  for (const kind of ['keydown', 'keypress', 'keyup']) bar.addEventListener(kind, (event) => event.stopPropagation());
  root.append(style, bar);
  document.body.append(host);
}

const STYLE = `
div { display: flex; gap: 8px 12px; align-items: center; justify-content: center; flex-wrap: wrap; padding: 8px 16px;
  background: #0b5563; color: #fff; font: 14px/20px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Arial, sans-serif; }
p { margin: 0; }
button { font: inherit; color: inherit; background: transparent; border: 1px solid #9fd3dc; border-radius: 6px;
  padding: 4px 12px; cursor: pointer; }
button:first-of-type { background: #fff; color: #0b5563; border-color: #fff; }
button:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
`;
