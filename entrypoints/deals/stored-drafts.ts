/** JSON has no such number, and an empty amount is one. */
const NOT_A_NUMBER = { $: 'NaN' };

/**
 * What a person typed but has not sent yet, kept over a reload of this tab, each account apart. A map as the drafts of the panel are, that
 * also writes to the tab's storage; where that refuses, it is a map.
 */
export function storedDrafts(storage: Storage, account: string): Map<string, unknown> {
  const prefix = `draft:${account}:`;
  const drafts = new (class extends Map<string, unknown> {
    override set(name: string, value: unknown): this {
      keep(storage, prefix + name, value);
      return super.set(name, value);
    }

    override delete(name: string): boolean {
      storage.removeItem(prefix + name);
      return super.delete(name);
    }
  })();
  for (const key of Object.keys(storage)) {
    if (!key.startsWith(prefix)) continue;
    const value = parsed(storage.getItem(key));
    if (value !== undefined) drafts.set(key.slice(prefix.length), value);
  }
  return drafts;
}

function keep(storage: Storage, name: string, value: unknown): void {
  try {
    storage.setItem(
      name,
      JSON.stringify(value, (_key, each) => (Number.isNaN(each) ? NOT_A_NUMBER : each)),
    );
  } catch {
    // A full storage loses a reload, not the text: it stays in the map.
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '', (_key, each) => (each?.$ === 'NaN' ? Number.NaN : each));
  } catch {
    return undefined;
  }
}
