import PostalMime, { decodeWords, type Email, type Address as MimeAddress } from 'postal-mime';
import { type Address, normalAddress } from '../domain/address.ts';
import type { Body, CalendarPart, Message } from '../domain/message.ts';
import type { Verification } from '../domain/verification.ts';
import { judgeAuthentication } from './authentication.ts';
import { parseCalendar } from './calendar-part.ts';
import { parseMailDate } from './mail-date.ts';

/** A raw source that was read, with what its topmost Authentication-Results says of the sender. */
export interface ReadSource {
  readonly ok: true;
  readonly message: Message;
  readonly verification: Verification;
}

/** No mail could be found in the source: it is empty, or beyond what the limits of reading allow. */
export interface UnreadableSource {
  readonly ok: false;
  readonly why: 'empty' | 'unreadable';
}

/** What a message gets where its source names none. */
export interface SourceDefaults {
  readonly id: string;
  readonly sentAt: string;
}

/** Reads the raw source of a mail (RFC 822). Broken mail gives what can be read of it; nothing is thrown. */
export async function parseSource(
  source: string | Uint8Array,
  defaults: SourceDefaults,
): Promise<ReadSource | UnreadableSource> {
  if (source.length === 0) return { ok: false, why: 'empty' };
  try {
    const email = await PostalMime.parse(source, { forceRfc822Attachments: true });
    return { ok: true, ...messageOf(email, defaults) };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

function messageOf(email: Email, defaults: SourceDefaults): Omit<ReadSource, 'ok'> {
  const headers = firstHeaders(email);
  const from = mailboxes(email.from === undefined ? [] : [email.from]);
  const sender = from[0] ?? { name: '', email: '' };
  const calendar = calendarOf(email, sender.email);
  const message: Message = {
    id: email.messageId?.trim() || defaults.id,
    from: sender,
    to: mailboxes(email.to ?? []),
    cc: mailboxes(email.cc ?? []),
    sentAt: parseMailDate(headers.date ?? '') ?? receivedAt(email) ?? defaults.sentAt,
    subject: (email.subject ?? '').replace(/\s+/g, ' ').trim(),
    headers,
    body: bodyOf(email),
    ...(calendar === undefined ? {} : { calendar }),
  };
  const senders = email.headers.filter((header) => header.key === 'from').length;
  const verification = judgeAuthentication(headers['authentication-results'], sender.email);
  const ambiguous = senders !== 1 || from.length !== 1;
  return { message, verification: ambiguous && verification === 'verified' ? 'unverified' : verification };
}

/** Where a mail was received is the newest of its Received lines, which stands first. */
function receivedAt(email: Email): string | undefined {
  const received = email.headers.find((header) => header.key === 'received')?.value ?? '';
  return parseMailDate(received.slice(received.lastIndexOf(';') + 1));
}

/** Without a prototype's names, so that a header called "constructor" or "__proto__" is only a header. */
function firstHeaders(email: Email): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const { key, value } of email.headers) headers[key] ??= decodeWords(value);
  return headers;
}

function mailboxes(found: readonly MimeAddress[]): Address[] {
  return found
    .flatMap((entry) => (entry.group === undefined ? [entry] : entry.group))
    .filter((entry) => entry.address !== '')
    .map((entry) => ({ name: entry.name.replace(/\s+/g, ' ').trim(), email: normalAddress(entry.address) }));
}

function bodyOf(email: Email): Body {
  if (email.html !== undefined && email.html.trim() !== '') return { kind: 'html', html: email.html };
  return { kind: 'text', text: email.text ?? '' };
}

function calendarOf(email: Email, sender: string): CalendarPart | undefined {
  for (const { mimeType, content } of email.attachments) {
    if (mimeType !== 'text/calendar' && mimeType !== 'application/ics') continue;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(new Uint8Array(content));
    const calendar = parseCalendar(text, sender);
    if (calendar !== undefined) return calendar;
  }
  return undefined;
}
