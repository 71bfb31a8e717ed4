import { createHash } from 'node:crypto';
import { addressBarToken, legacyId, permanentMessageId, permanentThreadId } from './gmail-ids.ts';
import type { Mailbox, MailboxAccount, MailboxMessage } from './mailbox.ts';
import { type Person, parsePerson } from './people.ts';
import { rawSource } from './raw-source.ts';
import { shownBody } from './shown-body.ts';

/** A message as the stand-in keeps it: the mailbox's words, Gmail's ids, the original source. */
export interface StoredMessage {
  readonly legacy: string;
  readonly permanent: string;
  readonly messageId: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly sentAt: number;
  readonly subject: string;
  readonly html: string;
  readonly labels: Set<string>;
  readonly raw: string;
  readonly withoutId: boolean;
}

export interface StoredThread {
  readonly legacy: string;
  readonly permanent: string;
  readonly token: string;
  readonly messages: StoredMessage[];
}

export interface Account {
  readonly address: string;
  readonly name: string;
  readonly delegatedTo: string | undefined;
  /** The secret of the account that requests for an original must name. */
  readonly ik: string;
  readonly threads: StoredThread[];
}

export function openAccounts(mailbox: Mailbox): Account[] {
  return mailbox.accounts.map((given) => {
    const account = emptyAccount(given);
    for (const thread of given.threads) {
      const [first, ...rest] = thread.messages.map((message) => storedMessage(account, message));
      if (!first) continue;
      account.threads.push(threadOf(first, rest));
    }
    return account;
  });
}

function emptyAccount({ address, name, delegatedTo }: MailboxAccount): Account {
  const ik = createHash('sha256').update(`ik ${address}`).digest('hex').slice(0, 10);
  return { address: address.toLowerCase(), name, delegatedTo: delegatedTo?.toLowerCase(), ik, threads: [] };
}

function threadOf(first: StoredMessage, rest: readonly StoredMessage[]): StoredThread {
  const permanent = first.permanent.startsWith('msg-a:')
    ? first.permanent.replace('msg-a:', 'thread-a:')
    : permanentThreadId(first.legacy);
  return { legacy: first.legacy, permanent, token: addressBarToken(permanent), messages: [first, ...rest] };
}

export function storedMessage(account: Account, message: MailboxMessage, permanent?: string): StoredMessage {
  const from = parsePerson(message.from);
  const sentAt = Date.parse(message.date);
  if (Number.isNaN(sentAt)) throw new Error(`The mailbox has a message whose date cannot be read: ${message.date}`);
  const messageId = message.messageId ?? madeMessageId(message);
  const legacy = legacyId(sentAt, messageId);
  const own = from.address.toLowerCase() === account.address;
  return {
    legacy,
    permanent: permanent ?? permanentMessageId(legacy),
    messageId,
    from,
    to: message.to.map(parsePerson),
    cc: (message.cc ?? []).map(parsePerson),
    sentAt,
    subject: message.subject,
    html: shownBody(message),
    labels: new Set(message.labels ?? [own ? 'SENT' : 'INBOX']),
    raw: message.raw ?? rawSource({ ...message, messageId, auth: message.auth ?? (own ? 'none' : 'pass') }),
    withoutId: message.withoutId ?? false,
  };
}

function madeMessageId({ from, date, subject }: MailboxMessage): string {
  const local = createHash('sha256').update(`${from} ${date} ${subject}`).digest('hex').slice(0, 20);
  return `${local}@mail.${parsePerson(from).address.split('@')[1] ?? 'unknown.example'}`;
}

export interface Arrival {
  readonly thread: StoredThread;
  readonly message: StoredMessage;
}

/** Puts a message into the thread that it answers, or into one of its own. */
export function receive(account: Account, given: MailboxMessage, permanent?: string): Arrival {
  const message = storedMessage(account, given, permanent);
  const answered = account.threads.find((thread) =>
    thread.messages.some((earlier) => earlier.messageId === given.inReplyTo),
  );
  if (answered) {
    answered.messages.push(message);
    return { thread: answered, message };
  }
  const thread = threadOf(message, []);
  account.threads.push(thread);
  return { thread, message };
}

export function findMessage(account: Account, id: string): Arrival | undefined {
  const wanted = id.replace(/^#/, '');
  for (const thread of account.threads) {
    const message = thread.messages.find((one) => one.legacy === wanted || one.permanent === wanted);
    if (message) return { thread, message };
  }
  return undefined;
}

export function findThread(account: Account, id: string): StoredThread | undefined {
  const wanted = id.replace(/^#/, '');
  return account.threads.find(
    (thread) => thread.legacy === wanted || thread.permanent === wanted || thread.token === wanted,
  );
}

/** Deletes a message for good, and its thread with the last one. Answers whether it was there. */
export function deleteMessage(account: Account, messageId: string): boolean {
  for (const [index, thread] of account.threads.entries()) {
    const place = thread.messages.findIndex((message) => message.messageId === messageId);
    if (place < 0) continue;
    thread.messages.splice(place, 1);
    if (thread.messages.length === 0) account.threads.splice(index, 1);
    return true;
  }
  return false;
}
