import type { Attention } from '../domain/attention.ts';
import type { Deal, EvidenceState } from '../domain/deal.ts';
import type { WaitingItem } from '../domain/panel-view.ts';
import { findStage, type Process } from '../domain/process.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { countAttention, newestAttention } from '../store/read-attention.ts';
import { processFor, readProcesses } from '../store/read-process.ts';
import { readDeals } from '../store/read-rows.ts';
import { viewEvidence } from './view-deal.ts';

/** How many of what waits are listed: more than anybody reads at once only slows the opening of the next thread. */
const LISTED = 20;

/** What waits for the user: the newest of it, and how much there is in all. */
export async function viewWaiting(db: CountersignDatabase, account: string | null) {
  if (account === null) return { waiting: [], total: 0, deals: 0 };
  const [newest, count, processes, unread, anyRow] = await Promise.all([
    newestAttention(db, account, LISTED),
    countAttention(db, account),
    readProcesses(db, account),
    unreadReplies(db, account),
    db.rows.where('account').equals(account).first(),
  ]);
  const ids = newest.map((each) => each.deal);
  const deals = new Map((await readDeals(db, account, ids)).map((each) => [each.id, each]));
  const waiting = newest.flatMap((each) => {
    const deal = deals.get(each.deal);
    return deal && !deal.disqualified ? waitingOf(deal, each, processFor(processes, deal.process)) : [];
  });
  const all = [...waiting, ...unread.map((item) => ({ item }))].sort((a, b) => b.item.at - a.item.at);
  // Only of what is listed the mails are read.
  const items = await Promise.all(all.slice(0, LISTED).map((each) => withEvidence(db, each)));
  return {
    waiting: items.flat(),
    total: Math.max(all.length, count + unread.length),
    deals: anyRow ? 1 : 0,
  };
}

interface Waiting {
  readonly item: WaitingItem;
  /** The proof that the item is about. */
  readonly proof?: EvidenceState;
}

function waitingOf(deal: Deal, attention: Attention, process: Process): Waiting[] {
  const base = { deal: deal.id, name: deal.name, company: deal.company };
  const groups = [
    ['suggested', attention.suggested],
    ['questioned', attention.questioned],
    ['confirmed', attention.confirmed],
  ] as const;
  const items = groups.flatMap(([why, ids]) =>
    ids.flatMap((id): Waiting[] => {
      const proof = deal.evidence.find((each) => each.id === id);
      const criterion = findStage(process, proof?.stage ?? '')?.criteria.find((each) => each.id === proof?.criterion);
      return proof && criterion ? [{ item: { ...base, why, criterion: criterion.text, at: proof.at }, proof }] : [];
    }),
  );
  return deal.ending ? [...items, { item: { ...base, why: 'ending', at: deal.ending.at } }] : items;
}

/** The item with the mail that it is about; none where that was erased. */
async function withEvidence(db: CountersignDatabase, { item, proof }: Waiting): Promise<WaitingItem[]> {
  if (!proof) return [item];
  const evidence = await viewEvidence(db, proof);
  if (!evidence) return [];
  const thread = evidence.snapshot.message.gmailThread;
  return [{ ...item, evidence, ...(thread ? { thread } : {}) }];
}

/** Linked threads for which Gmail's list shows more messages than were read. */
async function unreadReplies(db: CountersignDatabase, account: string): Promise<WaitingItem[]> {
  const reads = await db.reads
    .where('account')
    .equals(account)
    .filter((each) => each.listed > each.messages)
    .limit(LISTED)
    .toArray();
  const items = await Promise.all(
    reads.map(async (each): Promise<WaitingItem[]> => {
      const link = await db.links.where('[account+thread]').equals([account, each.thread]).first();
      const row = link && (await db.rows.get([account, link.deal]));
      if (!row || row.status === 'disqualified') return [];
      return [
        {
          deal: row.id,
          name: row.name,
          company: row.company,
          why: 'unread_reply',
          at: row.since ?? 0,
          thread: each.thread,
        },
      ];
    }),
  );
  return items.flat();
}
