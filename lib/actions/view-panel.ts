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
import { readProcess, readProcesses } from '../store/read-process.ts';
import { draftDeal } from './draft-deal.ts';
import { isCalendarAnswer } from './link-calendar-answer.ts';
import { offerDeals } from './offer-deals.ts';
import { type ReadMessage, readContext } from './read-open-messages.ts';
import { viewDeal } from './view-deal.ts';
import { viewWaiting } from './view-waiting.ts';

interface PanelQuestion {
  readonly account: string | null;
  readonly open: OpenThread | null;
  readonly troubles: readonly Trouble[];
  /** ms. */
  readonly now: number;
}

/** Everything that the panel shows now. Reads only; never writes. */
export async function viewPanel(db: CountersignDatabase, question: PanelQuestion): Promise<PanelView> {
  const { account, open, troubles, now } = question;
  const record = account === null ? undefined : await readAccount(db, account);
  const gmailLanguage = record?.gmailLanguage ?? 'en';
  const language: Language = record?.settings.language ?? (gmailLanguage.startsWith('de') ? 'de' : 'en');
  const common = {
    account,
    language,
    currency: record?.settings.currency ?? (language === 'de' ? 'EUR' : 'USD'),
    troubles: [...troubles],
    backup: account === null ? { due: false, lastAt: null } : await backupDue(db, account, now),
  };
  if (account === null || !open) return { kind: 'waiting', ...common, ...(await viewWaiting(db, account)) };
  return { kind: 'thread', ...common, ...(await viewThread(db, open, now)) };
}

async function viewThread(db: CountersignDatabase, open: OpenThread, now: number) {
  const { account } = open;
  const links = await db.links.where('[account+thread]').equals([account, open.thread]).toArray();
  const found = await Promise.all(links.map((each) => readDeal(db, account, each.deal)));
  const deals = found.flatMap((each) => (each ? [each] : []));
  const read = readBefore(open);
  const people = await viewPeople(db, open, deals);
  const calendar = read.findLast((each) => each.reading && isCalendarAnswer(each));
  const { settings } = await readAccount(db, account);
  const others = people.filter((each) => each.side !== 'ours').map((each) => each.email);
  const views = await Promise.all(
    deals.map(async (deal) => viewDeal(db, deal, (await readProcess(db, account, deal.process)).process)),
  );
  return {
    thread: open.thread,
    subject: open.subject,
    dismissed: (await db.dismissed.get([account, open.thread])) !== undefined,
    neverLink:
      settings.neverLink.find((each) => others.some((email) => email === each || domainOf(email) === each)) ?? null,
    people,
    offers: deals.length > 0 ? [] : await offerDeals(db, account, others, calendar?.message.from.email),
    draft: draftDeal(open, people, now),
    processes: (await readProcesses(db, account)).map(choiceOf),
    deals: views,
    messages: open.messages.map((_, place) => viewMessage(open, place, read, deals)),
    readUpTo: readUpTo(open, read),
    news: await viewNews(db, account, deals),
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

async function viewPeople(db: CountersignDatabase, open: OpenThread, deals: readonly Deal[]): Promise<PersonView[]> {
  const context = await readContext(db, open.account, deals);
  const messages = open.messages.flatMap((each) => (each.message ? [each.message] : []));
  const thread = { ...context, introduced: new Set<string>() };
  const corrected = new Set((await db.sides.where('account').equals(open.account).toArray()).map((each) => each.email));
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

async function viewNews(db: CountersignDatabase, account: string, deals: readonly Deal[]): Promise<NewsItem[]> {
  const news: NewsItem[] = [];
  for (const deal of deals) {
    const attention = await db.attention.get([account, deal.id]);
    const { process } = await readProcess(db, account, deal.process);
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
