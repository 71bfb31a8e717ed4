import { type JudgedSide, judgeSide } from '../detection/sides.ts';
import { mailboxOf } from '../domain/account.ts';
import { domainOf } from '../domain/address.ts';
import type { Deal } from '../domain/deal.ts';
import type { Language } from '../domain/language.ts';
import type { OpenThread } from '../domain/open-thread.ts';
import type { MessageView, NewsItem, PanelView, PersonView, ProcessChoice } from '../domain/panel-view.ts';
import type { Process } from '../domain/process.ts';
import type { Trouble } from '../domain/thread-seen.ts';
import { readAccount } from '../store/account-folds.ts';
import { readDeal } from '../store/append-facts.ts';
import { backupDue } from '../store/backup-due.ts';
import type { CountersignDatabase } from '../store/database.ts';
import { processFor, readProcesses } from '../store/read-process.ts';
import type { AccountRecord, SideRecord } from '../store/records.ts';
import { draftDeal } from './draft-deal.ts';
import { isCalendarAnswer } from './link-calendar-answer.ts';
import { offerDeals } from './offer-deals.ts';
import { contextOf, type ReadMessage, readSides } from './read-open-messages.ts';
import { invitationTitle } from './retract-evidence.ts';
import { viewDeal } from './view-deal.ts';
import { viewWaiting } from './view-waiting.ts';

interface PanelQuestion {
  readonly account: string | null;
  readonly open: OpenThread | null;
  readonly troubles: readonly Trouble[];
  /** ms. */
  readonly now: number;
}

/** Everything that the panel shows now. Reads only, in one transaction: each further one would be a wait of its own. */
export function viewPanel(db: CountersignDatabase, question: PanelQuestion): Promise<PanelView> {
  return db.transaction('r', db.tables, async () => {
    const { account, open, troubles, now } = question;
    const [record, backup] =
      account === null
        ? [undefined, { due: false, lastAt: null }]
        : await Promise.all([readAccount(db, account), backupDue(db, account, now)]);
    const gmailLanguage = record?.gmailLanguage ?? 'en';
    const language: Language = record?.settings.language ?? (gmailLanguage.startsWith('de') ? 'de' : 'en');
    const common = {
      account,
      language,
      currency: record?.settings.currency ?? (language === 'de' ? 'EUR' : 'USD'),
      troubles: [...troubles],
      backup,
    };
    if (!record || !open) return { kind: 'waiting', ...common, ...(await viewWaiting(db, account)) };
    return { kind: 'thread', ...common, ...(await viewThread(db, record, open, now)) };
  });
}

async function viewThread(db: CountersignDatabase, record: AccountRecord, open: OpenThread, now: number) {
  const { account } = open;
  const [links, corrected, processes, dismissed] = await Promise.all([
    db.links.where('[account+thread]').equals([account, open.thread]).toArray(),
    readSides(db, account),
    readProcesses(db, account),
    db.dismissed.get([account, open.thread]),
  ]);
  const found = await Promise.all(links.map((each) => readDeal(db, account, each.deal)));
  const deals = found.flatMap((each) => (each ? [each] : []));
  const read = readBefore(open);
  const people = viewPeople(record, corrected, open, deals);
  const calendar = read.findLast((each) => each.reading && isCalendarAnswer(each.message));
  const answered = calendar && {
    sender: calendar.message.from.email,
    title: invitationTitle(calendar.message.subject),
  };
  const others = people.filter((each) => each.side !== 'ours').map((each) => each.email);
  const [views, news, offers] = await Promise.all([
    Promise.all(deals.map((deal) => viewDeal(db, deal, processFor(processes, deal.process)))),
    viewNews(db, account, deals, processes),
    deals.length > 0 ? [] : offerDeals(db, account, others, answered),
  ]);
  return {
    thread: open.thread,
    subject: open.subject,
    dismissed: dismissed !== undefined,
    neverLink:
      record.settings.neverLink.find((each) => others.some((email) => email === each || domainOf(email) === each)) ??
      null,
    people,
    offers,
    draft: draftDeal(open, people, now),
    processes: processes.map(choiceOf),
    deals: views,
    messages: open.messages.map((_, place) => viewMessage(open, place, read, deals)),
    readUpTo: readUpTo(open, read),
    news,
  };
}

/** What the thread's messages were found to say when it was last read. */
function readBefore(open: OpenThread): readonly ReadMessage[] {
  return open.messages.flatMap((each, place): ReadMessage[] => {
    if (!each.message) return [];
    const reading = open.readings?.[place];
    return [{ open: each, message: each.message, place, ...(reading ? { reading } : {}) }];
  });
}

function choiceOf(process: Process): ProcessChoice {
  return {
    id: process.id,
    name: process.name,
    stages: process.stages.map(({ id, outcome, sellerAction }) => ({ id, outcome, sellerAction })),
  };
}

function viewPeople(
  record: AccountRecord,
  sides: readonly SideRecord[],
  open: OpenThread,
  deals: readonly Deal[],
): PersonView[] {
  const context = contextOf(record, sides, deals);
  const messages = open.messages.flatMap((each) => (each.message ? [each.message] : []));
  const thread = { ...context, introduced: new Set<string>() };
  const corrected = new Set(sides.map((each) => each.email));
  const people = new Map<string, PersonView>();
  for (const message of messages) {
    for (const person of [message.from, ...message.to, ...message.cc]) {
      if (person.email === '' || person.email === mailboxOf(open.account)) continue;
      const before = people.get(person.email);
      if (before) {
        if (!before.name && person.name) people.set(person.email, { ...before, name: person.name });
        continue;
      }
      const judged = presumeBuyer(judgeSide(person, thread), deals.length === 0);
      people.set(person.email, {
        email: person.email,
        name: person.name,
        side: judged.side,
        corrected: corrected.has(person.email),
        reasons: judged.reason ? [judged.reason] : [],
      });
    }
  }
  return [...people.values()];
}

/**
 * Before a thread has a deal nobody is known to buy: whoever is not ours, no machine and no look-alike is presumed to be
 * the buyer, for a person to correct. Only what a person links or opens makes them people of a deal.
 */
function presumeBuyer(judged: JudgedSide, unlinked: boolean): JudgedSide {
  const unknown = judged.side === 'third_party' && judged.reason !== 'look_alike_domain';
  return unlinked && unknown ? { side: 'buyer' } : judged;
}

function viewMessage(
  open: OpenThread,
  place: number,
  read: readonly ReadMessage[],
  deals: readonly Deal[],
): MessageView {
  const shown = open.messages[place];
  const found = read.find((each) => each.place === place);
  const proofs = deals.flatMap((deal) =>
    deal.evidence.filter((each) => each.messageKeys.some((key) => shown?.keys.includes(key))),
  );
  const reading = found?.reading;
  const marked = proofs.some((each) => each.state === 'confirmed' || each.state === 'questioned');
  const suggested = proofs.some((each) => each.state === 'suggested');
  return {
    key: shown?.keys[0] ?? '',
    sender: found ? { name: found.message.from.name, email: found.message.from.email } : { name: '', email: '' },
    sentAt: found?.message.sentAt ?? null,
    side: reading?.side ?? 'ours',
    outcome: !found
      ? 'not_loaded'
      : !reading || reading.side === 'ours'
        ? 'ours'
        : marked
          ? 'marked'
          : suggested
            ? 'suggested'
            : 'nothing',
    ...(reading ? { verdict: reading.verdict } : {}),
    signals: reading?.signals.map((each) => each.kind) ?? [],
    quote: reading?.signals[0]?.quote ?? '',
    ownText: reading?.ownText.slice(0, 5000) ?? '',
    reasons: [...new Set([...(reading?.blockers ?? []), ...(reading?.reasons ?? [])])],
  };
}

function readUpTo(open: OpenThread, read: readonly ReadMessage[]) {
  const last = read.findLast((each) => each.reading);
  return last ? { place: last.place + 1, of: open.messages.length, sentAt: last.message.sentAt } : null;
}

async function viewNews(
  db: CountersignDatabase,
  account: string,
  deals: readonly Deal[],
  processes: readonly Process[],
): Promise<NewsItem[]> {
  const news: NewsItem[] = [];
  const waiting = await Promise.all(deals.map((each) => db.attention.get([account, each.id])));
  for (const [index, deal] of deals.entries()) {
    const attention = waiting[index];
    const process = processFor(processes, deal.process);
    const criteria = process.stages.flatMap((each) => each.criteria);
    const groups = [
      ['confirmed', attention?.confirmed],
      ['suggested', attention?.suggested],
      ['retracted', attention?.retracted],
      ['questioned', attention?.questioned],
    ] as const;
    for (const [what, ids] of groups) {
      for (const id of ids ?? []) {
        const proof = deal.evidence.find((each) => each.id === id);
        const criterion = criteria.find((each) => each.id === proof?.criterion);
        if (!proof || !criterion) continue;
        news.push({ deal: deal.id, criterion: criterion.text, evidence: id, what, sender: proof.sender, at: proof.at });
      }
    }
  }
  return news;
}
