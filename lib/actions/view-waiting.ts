import type { Deal } from '../domain/deal.ts';
import type { WaitingItem } from '../domain/panel-view.ts';
import { findStage } from '../domain/process.ts';
import { readDeal } from '../store/append-facts.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { readProcess } from '../store/read-process.ts';
import { viewEvidence } from './view-deal.ts';

/** How many of what waits are listed: more than anybody reads at once only slows the opening of the next thread. */
const LISTED = 20;

/** What waits for the user: the newest of it, and how much there is in all. */
export async function viewWaiting(db: CountersignDatabase, account: string | null) {
  if (account === null) return { waiting: [], total: 0, deals: 0 };
  const attention = (await db.attention.where('account').equals(account).toArray()).sort((a, b) => b.at - a.at);
  const waiting: WaitingItem[] = [];
  for (const each of attention.slice(0, LISTED)) {
    const deal = await readDeal(db, account, each.deal);
    if (!deal || deal.disqualified) continue;
    waiting.push(...(await waitingOf(db, deal, each)));
  }
  const unread = await unreadReplies(db, account);
  const items = [...waiting, ...unread].sort((a, b) => b.at - a.at);
  return {
    waiting: items.slice(0, LISTED),
    total: Math.max(items.length, attention.length + unread.length),
    deals: await db.rows.where('account').equals(account).count(),
  };
}

async function waitingOf(
  db: CountersignDatabase,
  deal: Deal,
  attention: { suggested: readonly string[]; questioned: readonly string[]; confirmed: readonly string[] },
): Promise<WaitingItem[]> {
  const { process } = await readProcess(db, deal.account, deal.process);
  const base = { deal: deal.id, name: deal.name, company: deal.company };
  const items: WaitingItem[] = [];
  const groups = [
    ['suggested', attention.suggested],
    ['questioned', attention.questioned],
    ['confirmed', attention.confirmed],
  ] as const;
  for (const [why, ids] of groups) {
    for (const id of ids) {
      const proof = deal.evidence.find((each) => each.id === id);
      const evidence = proof && (await viewEvidence(db, proof));
      const criterion = findStage(process, proof?.stage ?? '')?.criteria.find((each) => each.id === proof?.criterion);
      if (!proof || !evidence || !criterion) continue;
      const thread = evidence.snapshot.message.gmailThread;
      items.push({ ...base, why, criterion: criterion.text, evidence, at: proof.at, ...(thread ? { thread } : {}) });
    }
  }
  if (deal.ending) items.push({ ...base, why: 'ending', at: deal.ending.at });
  return items;
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
