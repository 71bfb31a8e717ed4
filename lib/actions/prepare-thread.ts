import { mailboxOf } from '../domain/account.ts';
import { messageKeys } from '../domain/evidence.ts';
import type { Message } from '../domain/message.ts';
import type { OpenMessage, OpenThread } from '../domain/open-thread.ts';
import type { MessageSeen, ThreadSeen } from '../domain/thread-seen.ts';
import { sourceOfOriginalPage } from '../mail/original-page.ts';
import { parseSource } from '../mail/parse-source.ts';
import { messagesOfPrintView } from '../mail/print-view.ts';
import type { CountersignDatabase } from '../store/database.ts';
import type { SentRecord, SourceRecord } from '../store/records.ts';

/**
 * Puts a thread together from what the page shows, the raw sources that came with it or earlier, what the rep sent from
 * this browser, and Gmail's print view, in this order of trust. Sources of linked threads are kept; of others nothing is.
 */
export async function prepareThread(
  db: CountersignDatabase,
  seen: ThreadSeen,
  before: OpenThread | null,
): Promise<OpenThread> {
  const linked = (await db.links.where('[account+thread]').equals([seen.account, seen.thread]).count()) > 0;
  const fresh = await Promise.all(seen.messages.map((each) => readSource(seen, each)));
  const cached = await db.sources.where('[account+thread]').equals([seen.account, seen.thread]).toArray();
  // A source that could not be had is worth another try on another day: only the tab remembers that it failed.
  if (linked) await db.sources.bulkPut(fresh.flatMap((each) => (each?.got ? [each] : [])));
  const sent = await db.sent.where('[account+thread]').equals([seen.account, seen.thread]).sortBy('sentAt');
  const messages = seen.messages.map((each, place) => {
    const source = fresh[place] ?? cached.find((one) => one.gmailMessage === each.gmailMessage);
    return keepWhatWasKnown(openMessage(seen, each, source), before?.thread === seen.thread ? before : null, place);
  });
  return {
    account: seen.account,
    thread: seen.thread,
    subject: seen.subject,
    messages: fillFromPrintView(seen, fillFromSent(seen, messages, sent)),
    printViewTried: seen.printView !== undefined || (before?.thread === seen.thread && before.printViewTried),
  };
}

/** A tab sends each source and the print view once: later looks at the same thread keep what they said. */
function keepWhatWasKnown(message: OpenMessage, before: OpenThread | null, place: number): OpenMessage {
  const same = message.gmailMessage
    ? before?.messages.find((each) => each.gmailMessage === message.gmailMessage)
    : before?.messages[place];
  if (!same || (message.sourceTried && message.message)) return message;
  if (!message.message && same.message && !message.gmailMessage && !same.gmailMessage) return same;
  if (message.sourceTried || !same.sourceTried) return message;
  if (!message.message || !same.message) return { ...same, ...(message.message ? { message: message.message } : {}) };
  const { headers, calendar, sentAt } = same.message;
  return {
    ...message,
    keys: same.keys,
    ...(same.messageId ? { messageId: same.messageId } : {}),
    message: { ...message.message, id: same.message.id, headers, sentAt, ...(calendar ? { calendar } : {}) },
    verification: same.verification,
    sourceTried: true,
  };
}

async function readSource(seen: ThreadSeen, message: MessageSeen): Promise<SourceRecord | undefined> {
  if (!message.source || !message.gmailMessage) return undefined;
  const key = { account: seen.account, gmailMessage: message.gmailMessage, thread: seen.thread };
  const raw = message.source.got ? sourceOfOriginalPage(message.source.raw) : undefined;
  const parsed =
    raw === undefined
      ? undefined
      : await parseSource(raw, { id: '', sentAt: message.sentAt ?? '1970-01-01T00:00:00Z' });
  if (!parsed?.ok) return { ...key, got: false, verification: 'unread' };
  const messageId = parsed.message.id.replace(/^<|>$/g, '');
  return {
    ...key,
    got: true,
    verification: parsed.verification,
    message: parsed.message,
    ...(messageId ? { messageId } : {}),
  };
}

function openMessage(seen: ThreadSeen, message: MessageSeen, source: SourceRecord | undefined): OpenMessage {
  const messageId = source?.messageId;
  const gmailMessage = message.gmailMessage;
  const named = { ...(messageId ? { messageId } : {}), ...(gmailMessage ? { gmailMessage } : {}) };
  const keys = messageKeys(named);
  const shown = pageMessage(seen, message, source);
  const whole = shown ?? source?.message;
  return {
    keys,
    ...named,
    ...(whole ? { message: { ...whole, id: keys[0] ?? whole.id } } : {}),
    from: shown ? 'page' : source?.message ? 'source' : 'nowhere',
    verification: source?.verification ?? 'unread',
    sourceTried: source !== undefined,
  };
}

/** The body as the page shows it, with the headers of the source where that was read. */
function pageMessage(seen: ThreadSeen, message: MessageSeen, source: SourceRecord | undefined): Message | undefined {
  const sentAt = source?.message?.sentAt ?? message.sentAt;
  if (message.state !== 'loaded' || !message.blocks || !message.from || sentAt === undefined) return undefined;
  const shown: Message = {
    id: message.gmailMessage ?? '',
    from: { name: message.from.name, email: message.from.email.toLowerCase() },
    to: message.to.map((each) => ({ name: each.name, email: each.email.toLowerCase() })),
    cc: [],
    sentAt,
    subject: source?.message?.subject ?? seen.subject,
    headers: source?.message?.headers ?? {},
    body: { kind: 'blocks', blocks: message.blocks },
  };
  return source?.message?.calendar ? { ...shown, calendar: source.message.calendar } : shown;
}

/** What the rep sent from this browser stands in for a message of theirs that Gmail shows folded. */
function fillFromSent(
  seen: ThreadSeen,
  messages: readonly OpenMessage[],
  sent: readonly SentRecord[],
): readonly OpenMessage[] {
  const unused = sent.filter((each) => !messages.some((one) => one.gmailMessage === each.gmailMessage && one.message));
  const rep = mailboxOf(seen.account);
  return messages.map((each, place) => {
    if (each.message) return each;
    const from = seen.messages[place]?.from?.email.toLowerCase();
    if (from !== undefined && from !== rep) return each;
    const index = unused.findIndex((one) => one.gmailMessage === null || one.gmailMessage === each.gmailMessage);
    const [record] = index < 0 ? [] : unused.splice(index, 1);
    if (!record) return each;
    const message: Message = {
      id: each.keys[0] ?? `sent:${record.sentAt}`,
      from: { name: '', email: rep },
      to: record.to.map((email) => ({ name: '', email })),
      cc: [],
      sentAt: record.sentAt,
      subject: record.subject,
      headers: {},
      body: { kind: 'text', text: record.text },
    };
    return { ...each, message, from: 'sent' };
  });
}

/** The print view shows all messages in order: where their number agrees, each folded one gets its text. */
function fillFromPrintView(seen: ThreadSeen, messages: readonly OpenMessage[]): readonly OpenMessage[] {
  if (!seen.printView?.got) return messages;
  const printed = messagesOfPrintView(seen.printView.html);
  if (printed.length !== messages.length) return messages;
  return messages.map((each, place) => {
    const print = printed[place];
    if (each.message || !print) return each;
    const message: Message = {
      id: each.keys[0] ?? `print:${place}`,
      from: { name: print.from.name, email: print.from.email.toLowerCase() },
      to: [],
      cc: [],
      sentAt: neighbourDate(messages, place),
      subject: seen.subject,
      headers: {},
      body: { kind: 'text', text: print.text },
    };
    return { ...each, message, from: 'print_view' };
  });
}

/** Folded messages come without a date that a machine can read: that of the nearest later message bounds it. */
function neighbourDate(messages: readonly OpenMessage[], place: number): string {
  const later = messages.slice(place + 1).find((each) => each.message);
  const earlier = messages.slice(0, place).findLast((each) => each.message);
  return (later ?? earlier)?.message?.sentAt ?? '1970-01-01T00:00:00Z';
}
