import { readFileSync } from 'node:fs';
import { readMessage } from '../lib/detection/read-message.ts';
import { bareSubject } from '../lib/detection/scene.ts';
import { isMachineAddress } from '../lib/detection/sides.ts';
import { domainOf, normalAddress } from '../lib/domain/address.ts';
import { isFreeMail } from '../lib/domain/free-mail.ts';
import type { Message } from '../lib/domain/message.ts';
import type { Reading } from '../lib/domain/reading.ts';
import { splitMbox } from '../lib/mail/mbox.ts';
import { parseSource } from '../lib/mail/parse-source.ts';

export interface MailboxReading {
  readonly subject: string;
  readonly from: string;
  readonly reading: Reading;
}

/** A mail without a readable date stands before all others. */
const UNDATED = '1970-01-01T00:00:00Z';

const timeOf = (message: Message) => Date.parse(message.sentAt) || 0;

/** Mails of one conversation: those that name an earlier one, else those of one subject. */
function threadsOf(messages: readonly Message[]): readonly (readonly Message[])[] {
  const threads: Message[][] = [];
  const byId = new Map<string, Message[]>();
  const bySubject = new Map<string, Message[]>();
  for (const message of [...messages].sort((a, b) => timeOf(a) - timeOf(b))) {
    const named =
      `${message.headers['in-reply-to'] ?? ''} ${message.headers.references ?? ''}`.match(/<[^<>\s]+>/g) ?? [];
    const subject = bareSubject(message.subject).toLowerCase();
    let thread = named.map((id) => byId.get(id)).find((one) => one !== undefined) ?? bySubject.get(subject);
    if (thread === undefined) {
      thread = [];
      threads.push(thread);
    }
    thread.push(message);
    byId.set(message.id, thread);
    byId.set(`<${message.id}>`, thread);
    if (subject !== '') bySubject.set(subject, thread);
  }
  return threads;
}

/** Reads every mail of a file that somebody else wrote, each in its thread. Our side is the domain of `me`. */
export async function readMailbox(
  file: string,
  me: string,
): Promise<{ readonly readings: readonly MailboxReading[]; readonly problems: readonly string[] }> {
  const raw = readFileSync(file);
  const messages: Message[] = [];
  const problems: string[] = [];
  let count = 0;
  const take = async (source: Uint8Array) => {
    count++;
    const parsed = await parseSource(source, { id: `message-${count}`, sentAt: UNDATED });
    if (parsed.ok) messages.push(parsed.message);
    else problems.push(`${file}: message ${count}: ${parsed.why}`);
  };
  // Latin-1 keeps every byte as it is, whatever the mails are written in.
  if (/\.mbox$/i.test(file))
    for await (const source of splitMbox([raw.toString('latin1')])) await take(Buffer.from(source, 'latin1'));
  else await take(raw);
  const own = normalAddress(me);
  const ownDomain = domainOf(own);
  const ownDomains = isFreeMail(ownDomain) ? [] : [ownDomain];
  const isOurs = (email: string) => email === own || (ownDomains.length > 0 && domainOf(email) === ownDomain);
  const readings: MailboxReading[] = [];
  for (const thread of threadsOf(messages)) {
    const buyers = thread
      .flatMap((message) => [message.from, ...message.to, ...message.cc])
      .filter(
        (one, index, list) =>
          one.email !== '' &&
          !isOurs(one.email) &&
          !isMachineAddress(one.email) &&
          list.findIndex((other) => other.email === one.email) === index,
      );
    for (const [at, message] of thread.entries()) {
      if (isOurs(message.from.email)) continue;
      const reading = readMessage({
        rep: { name: '', email: own },
        ownDomains,
        ownAddresses: [own],
        buyers,
        sides: {},
        messages: thread.slice(0, at + 1),
      });
      readings.push({ subject: message.subject, from: message.from.email, reading });
    }
  }
  return { readings, problems };
}
