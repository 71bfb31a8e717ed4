import { personHash } from '../domain/content-hash.ts';
import type { RestoreOutcome } from '../domain/restore-outcome.ts';
import { sameContent } from '../domain/same-content.ts';
import type { BackupLine } from '../exchange/backup.ts';
import { namedPersons } from '../store/carry-out-erasures.ts';
import type { CountersignDatabase } from '../store/database.ts';
import type { RestorePart } from '../store/records.ts';

/** Reads the waiting room against the store and says what restoring it would change. Reads only. */
export async function planRestore(db: CountersignDatabase, restore: string): Promise<RestoreOutcome> {
  const ids = new Set<string>();
  const accounts = new Set<string>();
  const deals = new Map<string, [string, string]>();
  const toErase = { deals: new Map<string, [string, string]>(), persons: new Set<string>() };
  const count = { known: 0, differing: 0, bad: 0, erased: 0, newEntries: 0, evidence: 0 };
  const whole = new Wholeness();
  await visitParts(db, restore, async (part) => {
    whole.see(part);
    count.bad += part.bad;
    for (const { line, standing } of await judgeLines(db, part.entries, ids)) {
      const { entry, payload } = line;
      if (standing === 'erased_here' || (standing === 'new' && !payload)) count.erased++;
      if (standing === 'differing') count.differing++;
      if (standing === 'known' || standing === 'erased_here') count.known++;
      if (standing !== 'new') continue;
      count.newEntries++;
      accounts.add(entry.account);
      if (entry.deal !== undefined) deals.set(`${entry.account}\n${entry.deal}`, [entry.account, entry.deal]);
      const fact = payload?.fact;
      if (payload && EVIDENCE_KINDS.has(entry.kind)) count.evidence++;
      if (fact?.kind === 'deal_erased')
        toErase.deals.set(`${entry.account}\n${fact.erasedDeal}`, [entry.account, fact.erasedDeal]);
      if (fact?.kind === 'person_erased') toErase.persons.add(`${entry.account}\n${fact.person}`);
    }
  });
  const stored = await db.deals.bulkGet([...deals.values()]);
  const erased = await db.deals.bulkGet([...toErase.deals.values()]);
  return {
    ok: whole.isWhole(),
    ...count,
    deals: deals.size,
    newDeals: stored.filter((each) => !each).length,
    erasesDeals: erased.filter((each) => each).length,
    erasesPersons: await countPersons(db, [...accounts], toErase.persons),
    accounts: [...accounts],
  };
}

const EVIDENCE_KINDS: ReadonlySet<string> = new Set(['evidence_suggested', 'evidence_marked', 'evidence_chosen']);

/** Visits the parts of a received file in their order, one at a time: a large file never lies in memory whole. */
export async function visitParts(
  db: CountersignDatabase,
  restore: string,
  visit: (part: RestorePart) => Promise<void>,
): Promise<void> {
  const keys = await db.restores.where('restore').equals(restore).primaryKeys();
  for (const key of keys.sort(([, a], [, b]) => a - b)) {
    const part = await db.restores.get(key);
    if (part) await visit(part);
  }
}

type Standing = 'new' | 'known' | 'erased_here' | 'differing';

/** How each line of a part stands to the store and to the lines before it, whose ids `before` collects. */
export async function judgeLines(
  db: CountersignDatabase,
  lines: readonly BackupLine[],
  before: Set<string>,
): Promise<readonly { line: BackupLine; standing: Standing }[]> {
  const ids = lines.map((each) => each.entry.id);
  const entries = await db.entries.bulkGet(ids);
  const payloads = await db.payloads.bulkGet(ids);
  return lines.map((line, index) => {
    const again = before.has(line.entry.id);
    before.add(line.entry.id);
    const entry = entries[index];
    if (!entry) return { line, standing: again ? 'differing' : 'new' };
    const payload = payloads[index];
    if (!sameContent(entry, line.entry)) return { line, standing: 'differing' };
    if (!payload) return { line, standing: 'erased_here' };
    // Here or there a person was erased from it.
    if (line.payload && payload.persons.length !== line.payload.persons.length)
      return { line, standing: 'erased_here' };
    return { line, standing: !line.payload || sameContent(payload.fact, line.payload.fact) ? 'known' : 'differing' };
  });
}

/** Whether the parts seen so far are a whole file, none missing between them. */
class Wholeness {
  #next = 0;
  #unbroken = true;
  #lines = 0;
  #promised: number | null = null;

  see({ part, head, entries, bad, promised }: RestorePart): void {
    // The head is the first line of the file, and nothing follows the end.
    if (part !== this.#next || head !== (part === 0) || this.#promised !== null) this.#unbroken = false;
    this.#next++;
    this.#lines += entries.length + bad;
    this.#promised = promised;
  }

  isWhole(): boolean {
    return this.#unbroken && this.#promised === this.#lines;
  }
}

async function countPersons(
  db: CountersignDatabase,
  accounts: readonly string[],
  hashes: ReadonlySet<string>,
): Promise<number> {
  if (hashes.size === 0) return 0;
  const persons = await namedPersons(db);
  return accounts
    .map((account) => persons.filter((email) => hashes.has(`${account}\n${personHash(account, email)}`)).length)
    .reduce((sum, each) => sum + each, 0);
}
