export type Theme = 'light' | 'dark';

/** InboxSDK looks at Gmail's colours and says what it found by classes of the body. */
const DARK = 'inboxsdk__gmail_dark_body_theme';

export function themeNow(): Theme {
  return document.body.classList.contains(DARK) ? 'dark' : 'light';
}

export function watchTheme(onChange: (theme: Theme) => void, signal: AbortSignal): void {
  let shown = themeNow();
  const observer = new MutationObserver(() => {
    const theme = themeNow();
    if (theme === shown) return;
    shown = theme;
    onChange(theme);
  });
  observer.observe(document.body, { attributeFilter: ['class'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
