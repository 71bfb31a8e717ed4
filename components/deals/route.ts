/** The places of the full page, each with an address of its own behind the #. */
export const PLACES = ['board', 'list', 'after', 'ended', 'process', 'settings', 'import'] as const;
export type Place = (typeof PLACES)[number];

export type Route =
  | { readonly at: Place }
  | { readonly at: 'deal'; readonly deal: string }
  | { readonly at: 'nowhere' };

/** Reads an address: with or without the slash, since links from the panel have none. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '').replace(/\?.*$/, '');
  if (path === '') return { at: 'board' };
  // The panel asks for the backup, which is a part of the settings.
  if (path === 'backup') return { at: 'settings' };
  const deal = /^deal\/(.+)$/.exec(path)?.[1];
  if (deal !== undefined) return { at: 'deal', deal: decoded(deal) };
  const place = PLACES.find((each) => each === path);
  return place ? { at: place } : { at: 'nowhere' };
}

export function makeRoute(route: Route): string {
  if (route.at === 'deal') return `#/deal/${encodeURIComponent(route.deal)}`;
  return route.at === 'nowhere' ? '#/board' : `#/${route.at}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
