import { randomBytes } from 'node:crypto';
import type { MailboxMessage } from './mailbox.ts';
import { type Person, personHeader } from './people.ts';
import {
  type Account,
  type Arrival,
  findThread,
  receive,
  type StoredMessage,
  type StoredThread,
} from './post-office.ts';
import { searchThreads } from './search.ts';
import { snippet } from './shown-body.ts';

/**
 * Gmail's own requests, in the array form that InboxSDK reads out of the page's traffic. Places that InboxSDK knows are
 * as it knows them; what only the stand-in's page needs sits in places that InboxSDK ignores.
 */
type Json = string | number | boolean | null | readonly Json[];

/** An array given by its places. */
function places(given: Readonly<Record<number, Json>>): Json[] {
  const length = Math.max(...Object.keys(given).map(Number)) + 1;
  return Array.from({ length }, (_, place) => given[place] ?? null);
}

function person({ address, name }: Person): Json {
  return [1, address, name];
}

/** `/i/bv`: the threads that a list or a search shows. */
export function listAnswer(account: Account, request: unknown): Json {
  const query = at(request, 0, 3);
  const threads = searchThreads(account, typeof query === 'string' ? query : 'in:inbox');
  const snippets = threads.map((thread) => snippet(thread.messages.at(-1)?.html ?? ''));
  return places({
    2: threads.map((thread, index) => [
      places({
        0: thread.messages[0]?.subject ?? '',
        1: snippets[index] ?? '',
        3: thread.permanent,
        4: thread.messages.map((message) =>
          places({
            0: message.permanent,
            1: person(message.from),
            6: message.sentAt,
            10: [...message.labels],
            55: message.legacy,
          }),
        ),
        19: thread.legacy,
        20: thread.token,
      }),
    ]),
    14: [snippets, threads.map((thread) => [thread.messages.map(({ permanent }) => permanent)])],
  });
}

/** `/i/fd`: a thread's messages; the bodies only of those that the request names. */
export function threadAnswer(account: Account, request: unknown, withoutIds: boolean): Json | undefined {
  const threadId = at(request, 0, 0, 0);
  const thread = typeof threadId === 'string' ? findThread(account, threadId) : undefined;
  if (!thread) return undefined;
  const asked = at(request, 0, 0, 3);
  const withBody = new Set(Array.isArray(asked) ? asked : []);
  const answer: Json = [
    null,
    [
      [
        thread.permanent,
        [places({ 1: thread.messages[0]?.subject ?? '', 2: '', 15: thread.legacy, 20: thread.token })],
        thread.messages.map((message) => [
          message.permanent,
          places({
            0: message.to.map(person),
            1: message.cc.map(person),
            2: [],
            3: person(message.from),
            5: withBody.has(message.permanent) ? message.html : null,
            6: snippet(message.html),
            10: [...message.labels],
            16: message.sentAt,
            20: withoutIds || message.withoutId ? 1 : 0,
            55: message.legacy,
          }),
        ]),
      ],
    ],
  ];
  // What was shown counts as read from then on.
  for (const { permanent, labels } of thread.messages) if (withBody.has(permanent)) labels.delete('UNREAD');
  return answer;
}

export interface Sent {
  readonly answer: Json;
  readonly arrival: Arrival;
}

/** `/i/s` with a message that is sent: files it and answers as Gmail does. Undefined where the request is no sending. */
export function sendAnswer(account: Account, request: unknown): Sent | undefined {
  const sending = at(request, 1, 0, 0, 1);
  const threadId = at(sending, 0);
  const message = at(sending, 1, 13, 0);
  const permanent = at(message, 0);
  const labels = at(message, 10);
  if (typeof threadId !== 'string' || typeof permanent !== 'string') return undefined;
  if (!Array.isArray(labels) || !labels.includes('^pfg')) return undefined;
  const answered = findThread(account, threadId)?.messages.at(-1);
  const arrival = receive(account, sentMessage(account, message, answered), permanent);
  return { answer: sentAnswer(arrival), arrival };
}

function sentMessage(account: Account, message: unknown, answered: StoredMessage | undefined): MailboxMessage {
  return {
    from: personHeader(account),
    to: recipients(at(message, 2)),
    cc: recipients(at(message, 3)),
    date: new Date().toISOString(),
    subject: String(at(message, 7) ?? ''),
    html: String(at(message, 8, 1, 0, 1) ?? ''),
    messageId: `CA${randomBytes(18).toString('base64url')}@mail.gmail.com`,
    ...(answered ? { inReplyTo: answered.messageId } : {}),
  };
}

function sentAnswer({ thread, message }: { thread: StoredThread; message: StoredMessage }): Json {
  const sent = places({
    0: message.permanent,
    2: message.to.map(person),
    3: message.cc.map(person),
    4: [],
    10: ['^pfg', '^f', '^a'],
    13: `<${message.messageId}>`,
    16: message.sentAt,
    55: message.legacy,
  });
  const inner = places({ 4: [sent], 19: thread.legacy, 20: thread.token });
  return [null, [null, null, null, null, null, [[[thread.permanent, null, places({ 6: [inner] })]]]]];
}

function recipients(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((one) => personHeader({ address: String(at(one, 1) ?? ''), name: String(at(one, 2) ?? '') }));
}

function at(value: unknown, ...path: readonly number[]): unknown {
  return path.reduce<unknown>((inner, place) => (Array.isArray(inner) ? inner[place] : undefined), value);
}
