/** What the address bar asks for. Hashes that Gmail does not know belong to others and are left alone. */
export type Route =
  | { readonly kind: 'list'; readonly name: string; readonly query: string; readonly isSearch: boolean }
  | { readonly kind: 'thread'; readonly id: string; readonly from: string };

const LISTS: Readonly<Record<string, string>> = {
  '': 'in:inbox',
  inbox: 'in:inbox',
  sent: 'in:sent',
  all: 'in:all',
  starred: 'in:starred',
  drafts: 'in:drafts',
};

export function parseRoute(hash: string): Route | undefined {
  const [name = '', ...parts] = hash.replace(/^#/, '').split('/');
  if (name === 'search') {
    const query = decodeURIComponent((parts[0] ?? '').replace(/\+/g, ' '));
    const from = `search/${parts[0] ?? ''}`;
    return parts[1] ? { kind: 'thread', id: parts[1], from } : { kind: 'list', name: from, query, isSearch: true };
  }
  const query = LISTS[name];
  if (query === undefined) return undefined;
  const list = name === '' ? 'inbox' : name;
  const [id] = parts;
  return id ? { kind: 'thread', id, from: list } : { kind: 'list', name: list, query, isSearch: false };
}
