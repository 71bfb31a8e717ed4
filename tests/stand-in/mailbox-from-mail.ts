import PostalMime, { type Email } from 'postal-mime';
import type { Mailbox, MailboxMessage } from './mailbox.ts';
import { parsePerson } from './people.ts';

/** One account with all of the mail in it, in the threads that its references, subjects or Gmail's own header make. */
export async function mailboxFromMail(raws: readonly string[], me: string): Promise<Mailbox> {
  const address = me.toLowerCase();
  const mails: Mail[] = [];
  for (const raw of raws) {
    const email = await PostalMime.parse(Buffer.from(raw, 'latin1'), { forceRfc822Attachments: true });
    mails.push({ email, message: mailboxMessage(email, raw, address) });
  }
  mails.sort((one, other) => one.message.date.localeCompare(other.message.date));
  const own = mails
    .map(({ message }) => parsePerson(message.from))
    .find((person) => person.address.toLowerCase() === address);
  const threads = threadsOf(mails).map((thread) => ({ messages: thread.map(({ message }) => message) }));
  return { accounts: [{ address, name: own?.name || address, threads }] };
}

interface Mail {
  readonly email: Email;
  readonly message: MailboxMessage;
}

function mailboxMessage(email: Email, raw: string, me: string): MailboxMessage {
  const messageId = email.messageId?.replace(/^<|>$/g, '');
  const inReplyTo = references(email).at(-1);
  const sender = personText(email.from);
  const own = parsePerson(sender).address.toLowerCase() === me;
  const sentAt = new Date(email.date ?? 0);
  return {
    from: sender,
    to: (email.to ?? []).map(personText),
    cc: (email.cc ?? []).map(personText),
    date: (Number.isNaN(sentAt.getTime()) ? new Date(0) : sentAt).toISOString(),
    subject: email.subject ?? '',
    ...(email.html !== undefined ? { html: email.html } : { text: email.text ?? '' }),
    ...(messageId ? { messageId } : {}),
    ...(inReplyTo ? { inReplyTo } : {}),
    labels: [own ? 'SENT' : 'INBOX'],
    raw,
  };
}

function personText(person: Email['from']): string {
  if (!person) return '';
  return person.name ? `"${person.name}" <${person.address ?? ''}>` : (person.address ?? '');
}

/** Message-IDs that a mail answers, the last one the nearest. */
function references(email: Email): string[] {
  return `${email.references ?? ''} ${email.inReplyTo ?? ''}`.match(/[^<>\s]+@[^<>\s]+/g) ?? [];
}

/** Mail in order of time joins the thread of what it answers, or of its subject when it is an answer. */
function threadsOf(mails: readonly Mail[]): Mail[][] {
  const threads: Mail[][] = [];
  const byKey = new Map<string, Mail[]>();
  for (const mail of mails) {
    const keys = threadKeys(mail);
    const known = keys.joins.map((key) => byKey.get(key)).find((thread) => thread !== undefined);
    const thread = known ?? [];
    if (!known) threads.push(thread);
    thread.push(mail);
    for (const key of keys.isFoundBy) byKey.set(key, thread);
  }
  return threads;
}

/** Google Takeout names Gmail's thread in `X-GM-THRID`. */
function threadKeys({ email, message }: Mail): {
  readonly joins: readonly string[];
  readonly isFoundBy: readonly string[];
} {
  const gmails = email.headers.find(({ key }) => key === 'x-gm-thrid')?.value;
  const subject = message.subject.replace(/^(?:(?:re|aw|fwd?|wg)\s*:\s*)+/i, '').trim();
  const ids = references(email).map((id) => `id ${id}`);
  const bySubject = subject !== message.subject.trim() && subject !== '' ? [`subject ${subject}`] : [];
  const thread = gmails ? [`gmail ${gmails}`] : [];
  return {
    joins: [...thread, ...ids, ...bySubject],
    isFoundBy: [...thread, `id ${message.messageId ?? ''}`, `subject ${subject}`],
  };
}
