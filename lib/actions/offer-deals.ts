import { domainOf } from '../domain/address.ts';
import type { DealRow } from '../domain/deal-row.ts';
import { isFreeMail } from '../domain/free-mail.ts';
import type { LocalText } from '../domain/language.ts';
import type { DealOffer } from '../domain/panel-view.ts';
import { findStage, type Process } from '../domain/process.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { readProcesses } from '../store/read-process.ts';

/** How many deals are offered for a thread, and how many a search answers. */
const OFFERS = 8;
const FOUND = 20;

type Reason = DealOffer['reason'];
const RANK: Readonly<Record<Reason, number>> = {
  calendar_answer: 0,
  earlier_thread: 1,
  contact: 2,
  company_domain: 3,
  search: 4,
};

/**
 * The deals that a thread may belong to, best first, with the reason: an earlier thread of these people, an address, a
 * company's domain. Free mail says nothing about a company. `people` are the addresses of all but our own side.
 */
export async function offerDeals(
  db: CountersignDatabase,
  account: string,
  people: readonly string[],
  answered: { readonly sender: string; readonly title: string } | undefined,
): Promise<DealOffer[]> {
  const found = new Map<string, { reason: Reason; because: string; hits: number }>();
  const note = (deal: string, reason: Reason, because: string) => {
    const before = found.get(deal);
    const better = !before || RANK[reason] < RANK[before.reason];
    found.set(deal, better ? { reason, because, hits: (before?.hits ?? 0) + 1 } : { ...before, hits: before.hits + 1 });
  };
  const knownOf = await Promise.all(people.map((email) => readKnown(db, account, email)));
  for (const [index, email] of people.entries()) {
    const { contacts, domain, colleagues } = knownOf[index] ?? NOBODY;
    for (const { deal, linked } of contacts) {
      if (email === answered?.sender) note(deal, 'calendar_answer', answered.title);
      else note(deal, linked ? 'earlier_thread' : 'contact', email);
    }
    for (const deal of colleagues) note(deal, 'company_domain', domain);
  }
  const ids = [...found.keys()].map((deal): [string, string] => [account, deal]);
  const rows = (await db.rows.bulkGet(ids)).flatMap((each) => (each ? [each] : []));
  const processes = await readProcesses(db, account);
  return rows
    .map((row) => ({ row, ...(found.get(row.id) ?? { reason: 'contact' as const, because: '', hits: 0 }) }))
    .sort(
      (a, b) =>
        standing(a.row) - standing(b.row) ||
        RANK[a.reason] - RANK[b.reason] ||
        b.hits - a.hits ||
        (b.row.since ?? 0) - (a.row.since ?? 0),
    )
    .slice(0, OFFERS)
    .map(({ row, reason, because }) => offer(row, processes, reason, because));
}

interface Known {
  readonly contacts: readonly { readonly deal: string; readonly linked: boolean }[];
  readonly domain: string;
  /** Deals with somebody of the same company. */
  readonly colleagues: ReadonlySet<string>;
}
const NOBODY: Known = { contacts: [], domain: '', colleagues: new Set() };

/** The deals of an address and of its company. */
async function readKnown(db: CountersignDatabase, account: string, email: string): Promise<Known> {
  const domain = domainOf(email);
  const ofCompany = domain !== '' && !isFreeMail(domain);
  const [own, colleagues] = await Promise.all([
    db.contacts.where('[account+email]').equals([account, email]).toArray(),
    ofCompany ? db.contacts.where('[account+domain]').equals([account, domain]).toArray() : [],
  ]);
  const contacts = await Promise.all(
    own.map(async ({ deal }) => ({
      deal,
      linked: (await db.links.where('[account+deal]').equals([account, deal]).first()) !== undefined,
    })),
  );
  return { contacts, domain, colleagues: new Set(colleagues.map((each) => each.deal)) };
}

/** Deals that still run come first; a deal that ended may be meant all the same. */
function standing(row: DealRow): number {
  return row.status === 'open' ? 0 : row.status === 'won' ? 1 : 2;
}

/** Deals whose name, company or people hold all these words; those that begin with them first. */
export async function searchDeals(db: CountersignDatabase, account: string, words: string): Promise<DealOffer[]> {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const rows = await db.rows
    .where('account')
    .equals(account)
    .filter((row) => parts.every((part) => row.search.includes(part)))
    .toArray();
  const processes = await readProcesses(db, account);
  const first = parts[0] ?? '';
  return rows
    .sort((a, b) => standing(a) - standing(b) || begins(b, first) - begins(a, first) || a.name.localeCompare(b.name))
    .slice(0, FOUND)
    .map((row) => offer(row, processes, 'search', words));
}

function begins(row: DealRow, part: string): number {
  return row.search.startsWith(part) || row.search.includes(`\n${part}`) ? 1 : 0;
}

function offer(row: DealRow, processes: readonly Process[], reason: Reason, because: string): DealOffer {
  return {
    deal: row.id,
    name: row.name,
    company: row.company,
    towards: towards(row, processes),
    status: row.status,
    reason,
    because,
  };
}

function towards(row: DealRow, processes: readonly Process[]): LocalText | null {
  const process = processes.find((each) => each.id === row.process);
  return (row.stage !== null && process && findStage(process, row.stage)?.outcome) || null;
}
