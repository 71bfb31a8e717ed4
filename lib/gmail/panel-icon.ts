/**
 * The mark, as Gmail's rail shows it: InboxSDK takes an address, and a data: address needs no file of the extension to be
 * reachable from Gmail. With news it carries a badge.
 */
export function panelIcon(news: number): string {
  const badge =
    news > 0
      ? `<circle cx="18.5" cy="5.5" r="5.5" fill="#b3261e"/><text x="18.5" y="8.2" font-family="Arial,sans-serif" font-size="7.5" font-weight="700" fill="#fff" text-anchor="middle">${news > 9 ? '9+' : news}</text>`
      : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="20" height="20">${MARK}${badge}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** As in public/icon/mark.svg. */
const MARK =
  '<rect x="1" y="1" width="22" height="22" rx="5.5" fill="#0b5563"/><path d="m5.2 11.3 3.1 3.2 5.6-7" fill="none" stroke="#9fd3dc" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/><path d="m9.9 14.1 1.9 1.9 6.6-8.2" fill="none" stroke="#fff" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/><path d="M5.4 18.9h13.2" stroke="#fff" stroke-width="1.5" stroke-linecap="round"/>';
