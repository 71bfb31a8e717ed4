/** How the address bar names the mailbox: the path that its requests begin with, and whether somebody delegated it. */
export interface GmailPlace {
  readonly path: string;
  readonly delegated: boolean;
}

/** `/mail/u/N` for the Nth account that signed in; `/mail/b/ID/u/N` or `/mail/u/N/d/ID` for a delegated mailbox. */
export function placeOf(pathname: string): GmailPlace | undefined {
  const found = /^\/mail\/(?:b\/([\w-]+)\/)?u\/\d+(?:\/d\/([\w-]+))?(?=\/|$)/.exec(pathname);
  return found ? { path: found[0], delegated: found[1] !== undefined || found[2] !== undefined } : undefined;
}

/** Whether this is Gmail itself, not one of its pages for a single thing: a print view, a window popped out. */
export function isWholeGmail({ pathname, search }: Pick<Location, 'pathname' | 'search'>): boolean {
  return pathname.startsWith('/mail/') && !/\/popout\b/.test(pathname) && !new URLSearchParams(search).has('view');
}
