import type { Settings } from '../settings.ts';

const light: Readonly<Record<string, string>> = {
  frame: '#f6f8fc',
  body: '#ffffff',
  text: '#202124',
  faint: '#5f6368',
  line: '#eceff1',
  read: '#f2f6fc',
  hover: '#e9edf4',
  chosen: '#d3e3fd',
  'chosen-text': '#041e49',
  compose: '#c2e7ff',
  'compose-text': '#001d35',
  search: '#eaf1fb',
  link: '#0b57d0',
};

const dark: Readonly<Record<string, string>> = {
  frame: '#111418',
  body: '#1b1d21',
  text: '#e8eaed',
  faint: '#9aa0a6',
  line: '#2d3035',
  read: '#17191d',
  hover: '#2a2d33',
  chosen: '#004a77',
  'chosen-text': '#c2e7ff',
  compose: '#004a77',
  'compose-text': '#c2e7ff',
  search: '#282b31',
  link: '#a8c7fa',
};

/** Colours in a style element of their own: InboxSDK looks at the theme again whenever one changes. */
export function showTheme(theme: Settings['theme']): void {
  const colours = Object.entries(theme === 'dark' ? dark : light);
  const sheet = document.getElementById('theme');
  if (!sheet) throw new Error('The page has no style element for its theme');
  sheet.textContent = `:root { color-scheme: ${theme}; ${colours.map(([name, value]) => `--${name}: ${value};`).join(' ')} }`;
}
