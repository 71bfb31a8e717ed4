import type { MailboxMessage } from './mailbox.ts';
import { parsePerson, personHeader } from './people.ts';
import { shownBody } from './shown-body.ts';

type Source = MailboxMessage & { readonly messageId: string };

/** The original source of a message, as Gmail's server would keep it: trace headers first, 8 bits a character. */
export function rawSource(message: Source): string {
  const lines = [
    ...authenticationResults(message),
    `From: ${encodedPerson(message.from)}`,
    `To: ${message.to.map(encodedPerson).join(', ')}`,
    ...(message.cc?.length ? [`Cc: ${message.cc.map(encodedPerson).join(', ')}`] : []),
    `Date: ${headerDate(message.date)}`,
    `Subject: ${encodedWords(message.subject)}`,
    `Message-ID: <${message.messageId}>`,
    ...(message.inReplyTo ? [`In-Reply-To: <${message.inReplyTo}>`, `References: <${message.inReplyTo}>`] : []),
    ...Object.entries(message.headers ?? {}).map(([name, value]) => `${name}: ${encodedWords(value)}`),
    'MIME-Version: 1.0',
    ...content(message),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function authenticationResults({ from, auth }: Source): string[] {
  if (auth === undefined || auth === 'none') return [];
  const address = parsePerson(from).address;
  const domain = address.split('@')[1] ?? '';
  const verdict = auth === 'pass' ? 'pass' : 'fail';
  return [
    'Received: from mail-out.example (mail-out.example. [192.0.2.17])',
    '        by mx.google.com with ESMTPS id d2e1a72fcca58-7a5b',
    'Authentication-Results: mx.google.com;',
    `       dkim=${verdict} header.i=@${domain} header.s=mail header.b=Qm9ndXM;`,
    `       spf=${verdict} (google.com: best guess record for domain of ${address}) smtp.mailfrom=${address};`,
    `       dmarc=${verdict} (p=REJECT sp=REJECT dis=NONE) header.from=${domain}`,
  ];
}

function content(message: Source): string[] {
  const parts: { readonly type: string; readonly text: string }[] = [];
  if (message.text !== undefined) parts.push({ type: 'text/plain', text: message.text });
  if (message.html !== undefined) parts.push({ type: 'text/html', text: message.html });
  if (message.calendar !== undefined) {
    const method = /^METHOD:(\w+)/m.exec(message.calendar)?.[1] ?? 'REQUEST';
    parts.push({ type: `text/calendar; method=${method}`, text: message.calendar });
  }
  const [only, ...more] = parts.length > 0 ? parts : [{ type: 'text/html', text: shownBody(message) }];
  if (only && more.length === 0) return partLines(only);
  const boundary = `=_${message.messageId.replace(/[^a-z0-9]/gi, '').slice(0, 24)}`;
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...partLines(part)]),
    `--${boundary}--`,
  ];
}

function partLines({ type, text }: { readonly type: string; readonly text: string }): string[] {
  return [
    `Content-Type: ${type}; charset="UTF-8"`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text),
  ];
}

/** RFC 2045, section 6.7: lines of at most 76, a space at a line's end encoded. */
function quotedPrintable(text: string): string {
  const line = (plain: string) => {
    const encoded = [...Buffer.from(plain, 'utf8')].map((byte, at, all) => {
      const literal = (byte >= 33 && byte <= 126 && byte !== 61) || (byte === 32 && at < all.length - 1);
      return literal ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    });
    const rows = [''];
    for (const piece of encoded) {
      const row = rows[rows.length - 1] ?? '';
      if (row.length + piece.length > 75) rows.push(piece);
      else rows[rows.length - 1] = row + piece;
    }
    return rows.join('=\r\n');
  };
  return text.split(/\r?\n/).map(line).join('\r\n');
}

function encodedPerson(text: string): string {
  const person = parsePerson(text);
  return isAscii(person.name) ? personHeader(person) : `${encodedWords(person.name)} <${person.address}>`;
}

/** RFC 2047, in words short enough for its limit of 75. */
function encodedWords(text: string): string {
  if (isAscii(text)) return text;
  const words = Array.from(text).reduce<string[]>((sofar, character) => {
    const last = sofar[sofar.length - 1] ?? '';
    if (sofar.length > 0 && Buffer.byteLength(last + character) <= 42) sofar[sofar.length - 1] = last + character;
    else sofar.push(character);
    return sofar;
  }, []);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join('\r\n ');
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** RFC 5322, in the offset that the mailbox gives. */
function headerDate(iso: string): string {
  const offset = /(?:Z|([+-])(\d\d):?(\d\d))$/.exec(iso);
  const minutes = offset?.[1] ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  const local = new Date(Date.parse(iso) + minutes * 60_000).toUTCString();
  const zone = offset?.[1] ? `${offset[1]}${offset[2]}${offset[3]}` : '+0000';
  return local.replace('GMT', zone);
}
