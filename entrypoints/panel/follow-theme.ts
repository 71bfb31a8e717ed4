/**
 * Gmail's theme comes in the address' hash, which only whoever embeds the page can set: a message could come from
 * anywhere. Without one, the browser's own preference counts (theme.css).
 */
export function followTheme(): void {
  const apply = () => {
    const theme = new URLSearchParams(location.hash.slice(1)).get('theme');
    if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  apply();
  addEventListener('hashchange', apply);
}
