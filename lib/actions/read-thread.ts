import { mentions } from '../detection/mentions.ts';
import type { Deal } from '../domain/deal.ts';
import { decideEvidence, type EvidenceDecision } from '../domain/decide-evidence.ts';
import type { DealFact } from '../domain/fact.ts';
import type { OpenThread } from '../domain/open-thread.ts';
import type { ThreadWants } from '../domain/thread-seen.ts';
import { readAccount } from '../store/account-folds.ts';
import { type Author, appendDealFacts, readDeal } from '../store/append-facts.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { erasedPersons } from '../store/erased-persons.ts';
import { readProcess } from '../store/read-process.ts';
import { advanceByItself } from './leave-stage.ts';
import { linkCalendarAnswer } from './link-calendar-answer.ts';
import { type ReadMessage, readOpenMessages } from './read-open-messages.ts';
import { retractions } from './retract-evidence.ts';
import { isKnown, makeSnapshot } from './snapshot.ts';

interface Wants {
  readonly sources: Set<string>;
  printView: boolean;
}

export interface ThreadRead {
  /** What is still needed to read the thread without doubt. */
  readonly wants: ThreadWants;
  /** The thread with what its messages were found to say. */
  readonly open: OpenThread;
}

/**
 * Reads the open thread for every open deal that it is linked to, oldest message first, and writes what it proves. Safe to
 * repeat at any time, from any tab: what stands already is not written again, and what a person decided stays.
 */
export function readThread(db: CountersignDatabase, open: OpenThread, author: Author): Promise<ThreadRead> {
  return db.transaction('rw', db.tables, async () => {
    const wants: Wants = { sources: new Set(), printView: false };
    let links = await db.links.where('[account+thread]').equals([open.account, open.thread]).toArray();
    if (links.length === 0) {
      const deal = await linkCalendarAnswer(db, open, author, wants.sources);
      links = deal === undefined ? [] : [{ account: open.account, thread: open.thread, deal }];
    }
    const deals = await Promise.all(links.map((each) => readDeal(db, open.account, each.deal)));
    const running = deals.filter((each): each is Deal => each !== undefined && !each.disqualified);
    const first = deals.find((each) => each !== undefined);
    const read = await readOpenMessages(db, open, first);
    for (const deal of running) {
      const messages = deal === first ? read : await readOpenMessages(db, open, deal);
      await readForDeal(db, open, author, deal, messages, running.length, wants);
    }
    if (running.length > 0) await rememberRead(db, open, read);
    const readings = open.messages.map((_, place) => read.find((each) => each.place === place)?.reading ?? null);
    return { wants: { sources: [...wants.sources], printView: wants.printView }, open: { ...open, readings } };
  });
}

async function readForDeal(
  db: CountersignDatabase,
  open: OpenThread,
  author: Author,
  start: Deal,
  messages: readonly ReadMessage[],
  openDeals: number,
  wants: Wants,
): Promise<void> {
  const { settings } = await readAccount(db, open.account);
  const { process, version } = await readProcess(db, open.account, start.process);
  const erased = await erasedPersons(db, open.account);
  const folded = open.messages.some((each) => !each.message);
  for (const read of messages) {
    const { reading } = read;
    if (!reading || erased(read.message.from.email, read.message.sentAt)) continue;
    // Read anew each time: the message before may have closed a criterion or moved the deal.
    const deal = await readDeal(db, open.account, start.id);
    if (!deal) return;
    const about = [read.message.subject, reading.recap?.text ?? '', reading.ownText].join('\n');
    const decisions = decideEvidence(deal, process, reading, {
      sentAt: Date.parse(read.message.sentAt),
      known: isKnown(deal, read),
      openDeals,
      verification: settings.verification,
      mentions: (words) => mentions(about, words),
    });
    const taken = reading.side === 'buyer' ? await retractions(db, open, deal, read) : [];
    const ends = reading.side === 'buyer' ? endings(open, deal, read) : [];
    const fresh = decisions.filter((each) => isNew(deal, each, read));
    if (fresh.length + taken.length + ends.length > 0 && wantsMore(read, wants)) continue;
    if (needsRecap(fresh, reading.reasons, reading.blockers) && folded && !open.printViewTried) {
      wants.printView = true;
      continue;
    }
    const facts = [...fresh.map((each) => factOf(open, deal, read, each)), ...taken, ...ends];
    if (facts.length === 0) continue;
    await appendDealFacts(db, author, deal.id, facts);
    await advanceByItself({ db, author, open }, deal.id, process, version);
  }
}

/** Anything that a message changes waits until its source was asked for: it says whether the sender is who they say. */
function wantsMore(read: ReadMessage, wants: Wants): boolean {
  const { gmailMessage, sourceTried } = read.open;
  if (sourceTried || !gmailMessage) return false;
  wants.sources.add(gmailMessage);
  return true;
}

function needsRecap(
  decisions: readonly EvidenceDecision[],
  reasons: readonly string[],
  blockers: readonly string[],
): boolean {
  return (
    decisions.some((each) => each.doubts.includes('recap_only_in_quote')) ||
    [...reasons, ...blockers].some((each) => each === 'no_proposal_in_thread' || each === 'recap_only_in_quote')
  );
}

/** What a message says of a criterion is written once; only a mark may still raise its own undecided suggestion. */
function isNew(deal: Deal, decision: EvidenceDecision, read: ReadMessage): boolean {
  const same = deal.evidence.filter(
    (each) => each.criterion === decision.criterion && each.messageKeys.some((key) => read.open.keys.includes(key)),
  );
  if (same.length === 0) return read.open.keys.length > 0;
  return (
    decision.outcome === 'mark' && same.every((each) => each.state === 'suggested' && each.visit === decision.visit)
  );
}

function factOf(open: OpenThread, deal: Deal, read: ReadMessage, decision: EvidenceDecision): DealFact {
  return {
    kind: decision.outcome === 'mark' ? 'evidence_marked' : 'evidence_suggested',
    target: {
      criterion: decision.criterion,
      stage: decision.stage,
      visit: decision.visit,
      messageKeys: read.open.keys,
    },
    snapshot: makeSnapshot(open, read, deal, decision.signal.quote, decision.signal, decision.doubts),
  };
}

/** The buyer seems to end the deal: never by itself, a person decides, once for each message. */
function endings(open: OpenThread, deal: Deal, read: ReadMessage): readonly DealFact[] {
  const lost = read.reading?.signals.find((each) => each.kind === 'deal_lost');
  if (!lost || deal.ending || read.reading?.verification === 'failed') return [];
  if (read.open.keys.length === 0 || read.open.keys.some((key) => deal.settled.includes(key))) return [];
  return [
    {
      kind: 'end_suggested',
      snapshot: makeSnapshot(open, read, deal, lost.quote, lost, []),
      messageKeys: read.open.keys,
    },
  ];
}

async function rememberRead(db: CountersignDatabase, open: OpenThread, read: readonly ReadMessage[]): Promise<void> {
  const before = await db.reads.get([open.account, open.thread]);
  const recap = read.findLast((each) => each.reading?.recap)?.reading?.recap;
  await db.reads.put({
    account: open.account,
    thread: open.thread,
    messages: open.messages.length,
    listed: Math.max(before?.listed ?? 0, open.messages.length),
    subject: open.subject,
    moments: recap?.moments ?? before?.moments ?? [],
  });
}
