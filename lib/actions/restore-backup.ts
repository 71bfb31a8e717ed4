import { personHash } from '../domain/content-hash.ts';
import type { Entry, Payload } from '../domain/entry.ts';
import { type BackupLine, readBackupLine } from '../exchange/backup.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { eraseDealContent, erasePersonContent } from '../store/erase.ts';
import { rebuildAccount } from '../store/rebuild.ts';

interface Part {
  readonly restore: string;
  readonly part: number;
  readonly lines: readonly string[];
}

type Bad = { readonly line: number; readonly why: string };

/** Takes some lines of a backup file into the waiting room. Nothing of the store changes; bad lines are named. */
export async function receiveBackupPart(db: CountersignDatabase, part: Part): Promise<{ bad: Bad[] }> {
  const bad: Bad[] = [];
  const good: string[] = [];
  part.lines.forEach((text, line) => {
    const read = readBackupLine(text);
    if (read.kind === 'bad') bad.push({ line, why: read.why });
    else good.push(text);
  });
  await db.restores.put({ restore: part.restore, part: part.part, lines: good });
  return { bad };
}

export interface RestoreOutcome {
  readonly ok: boolean;
  readonly newEntries: number;
  readonly known: number;
  readonly erased: number;
  readonly deals: number;
  readonly accounts: string[];
}

/**
 * Joins a received backup with the journal, in one transaction: entries keep their ids, what is known already is left
 * alone, and what was erased here or there stays erased. Without `apply` it only says what would change. A file without
 * its head or its end, or with another number of entries than it says, changes nothing.
 */
export function endRestore(db: CountersignDatabase, restore: string, apply: boolean): Promise<RestoreOutcome> {
  return db.transaction('rw', db.tables, async () => {
    const plan = await planRestore(db, restore);
    if (!plan.whole || !apply) return plan.outcome;
    await db.entries.bulkAdd([...plan.entries]);
    await db.payloads.bulkPut([...plan.payloads]);
    await keepClockAhead(db, plan.entries);
    for (const account of plan.outcome.accounts) {
      await carryOutErasures(db, account);
      await rebuildAccount(db, account);
    }
    await db.restores.where('restore').equals(restore).delete();
    return plan.outcome;
  });
}

interface Plan {
  readonly whole: boolean;
  readonly entries: readonly Entry[];
  readonly payloads: readonly Payload[];
  readonly outcome: RestoreOutcome;
}

async function planRestore(db: CountersignDatabase, restore: string): Promise<Plan> {
  const entries: Entry[] = [];
  const payloads: Payload[] = [];
  let head = false;
  let promised = -1;
  let seen = 0;
  let known = 0;
  let erased = 0;
  for (const part of await db.restores.where('restore').equals(restore).sortBy('part')) {
    const lines: BackupLine[] = [];
    for (const text of part.lines) {
      const read = readBackupLine(text);
      if (read.kind === 'head') head = true;
      if (read.kind === 'end') promised = read.entries;
      if (read.kind === 'entry') lines.push(read.line);
    }
    seen += lines.length;
    const stored = await db.entries.bulkGet(lines.map((each) => each.entry.id));
    lines.forEach((line, index) => {
      if (stored[index]) {
        known++;
        if (!line.payload) erased++;
        return;
      }
      entries.push(line.entry);
      if (line.payload) payloads.push(line.payload);
      else erased++;
    });
  }
  const accounts = [...new Set(entries.map((each) => each.account))];
  const deals = new Set(entries.flatMap((each) => (each.deal === undefined ? [] : [`${each.account}\n${each.deal}`])));
  const whole = head && promised === seen;
  return {
    whole,
    entries,
    payloads,
    outcome: { ok: whole, newEntries: entries.length, known, erased, deals: deals.size, accounts },
  };
}

/** The next entry written here must sort after everything that came in. */
async function keepClockAhead(db: CountersignDatabase, entries: readonly Entry[]): Promise<void> {
  const last = (await db.local.get('clock'))?.value ?? '';
  const newest = entries.reduce((latest, each) => (each.clock > latest ? each.clock : latest), last);
  if (newest !== '') await db.local.put({ key: 'clock', value: newest });
}

/** Erasing wins over any merge: what either journal says was erased is taken away from the joined one. */
async function carryOutErasures(db: CountersignDatabase, account: string): Promise<void> {
  const deals = await db.entries.where('[account+kind]').equals([account, 'deal_erased']).primaryKeys();
  for (const payload of await db.payloads.bulkGet(deals)) {
    if (payload?.fact.kind === 'deal_erased') await eraseDealContent(db, account, payload.fact.erasedDeal);
  }
  const persons = await db.entries.where('[account+kind]').equals([account, 'person_erased']).toArray();
  if (persons.length === 0) return;
  const facts = await db.payloads.bulkGet(persons.map((each) => each.id));
  const clocks = new Map<string, string>();
  persons.forEach((entry, index) => {
    const fact = facts[index]?.fact;
    if (fact?.kind === 'person_erased') clocks.set(fact.person, entry.clock);
  });
  const addresses = (await db.payloads.orderBy('persons').uniqueKeys()).map(String);
  for (const email of addresses.filter((each) => clocks.has(personHash(account, each)))) {
    await erasePersonContent(db, account, email);
  }
}
