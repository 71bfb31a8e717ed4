import { facts } from './facts.ts';

/**
 * The page's data requests, in the array form of tests/stand-in/sync-api.ts. They go by XMLHttpRequest, looked up at
 * each call, since that is what InboxSDK wraps to read the traffic and to copy the two headers.
 */
function post(request: 'bv' | 'fd' | 's', body: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', `/sync${facts.part}/i/${request}?hl=${facts.settings.language}&c=1&rt=r&pt=ji`);
    xhr.setRequestHeader('Content-Type', 'application/json');
    xhr.setRequestHeader('X-Gmail-BTAI', '["stand-in"]');
    xhr.setRequestHeader('X-Framework-Xsrf-Token', 'stand-in-token');
    xhr.onload = () =>
      xhr.status === 200 ? resolve(JSON.parse(xhr.responseText)) : reject(new Error(`${xhr.status}`));
    xhr.onerror = () => reject(new Error('no connection'));
    xhr.send(JSON.stringify(body));
  });
}

export interface PagePerson {
  readonly address: string;
  readonly name: string;
}

export interface ListedThread {
  readonly subject: string;
  readonly snippet: string;
  readonly permanent: string;
  readonly legacy: string;
  readonly token: string;
  readonly messages: readonly {
    readonly from: PagePerson;
    readonly sentAt: number;
    readonly labels: readonly string[];
  }[];
}

export async function fetchList(query: string, isSearch: boolean): Promise<ListedThread[]> {
  const answer = await post('bv', [[isSearch ? 79 : 49, null, null, query, null, null, null, null, null, 0]]);
  return list(at(answer, 2)).map((wrapped) => {
    const thread = at(wrapped, 0);
    return {
      subject: text(at(thread, 0)),
      snippet: text(at(thread, 1)),
      permanent: text(at(thread, 3)),
      legacy: text(at(thread, 19)),
      token: text(at(thread, 20)),
      messages: list(at(thread, 4)).map((message) => ({
        from: person(at(message, 1)),
        sentAt: Number(at(message, 6)),
        labels: list(at(message, 10)).map(text),
      })),
    };
  });
}

export interface PageMessage {
  readonly permanent: string;
  readonly legacy: string;
  readonly withoutId: boolean;
  readonly from: PagePerson;
  readonly to: readonly PagePerson[];
  readonly cc: readonly PagePerson[];
  readonly sentAt: number;
  readonly snippet: string;
  readonly unread: boolean;
  /** There only when the request named the message. */
  readonly html: string | null;
}

export interface PageThread {
  readonly permanent: string;
  readonly legacy: string;
  readonly token: string;
  readonly subject: string;
  readonly messages: readonly PageMessage[];
}

/** A thread by its permanent id or by what the address bar says. */
export async function fetchThread(id: string, withBody: readonly string[] = []): Promise<PageThread> {
  const answer = await post('fd', [[[id, 1, null, withBody]], 2]);
  const thread = at(answer, 1, 0);
  return {
    permanent: text(at(thread, 0)),
    legacy: text(at(thread, 1, 0, 15)),
    token: text(at(thread, 1, 0, 20)),
    subject: text(at(thread, 1, 0, 1)),
    messages: list(at(thread, 2)).map((message) => {
      const html = at(message, 1, 5);
      return {
        permanent: text(at(message, 0)),
        legacy: text(at(message, 1, 55)),
        withoutId: at(message, 1, 20) === 1,
        from: person(at(message, 1, 3)),
        to: list(at(message, 1, 0)).map(person),
        cc: list(at(message, 1, 1)).map(person),
        sentAt: Number(at(message, 1, 16)),
        snippet: text(at(message, 1, 6)),
        unread: list(at(message, 1, 10)).includes('UNREAD'),
        html: typeof html === 'string' ? html : null,
      };
    }),
  };
}

export interface OutgoingMessage {
  readonly permanent: string;
  /** The thread that it answers; a message of its own gets one named after it. */
  readonly thread: string | null;
  readonly to: readonly PagePerson[];
  readonly cc: readonly PagePerson[];
  readonly bcc: readonly PagePerson[];
  readonly subject: string;
  readonly html: string;
}

/** Sends a message and answers with the permanent id of its thread. */
export async function sendMessage(out: OutgoingMessage): Promise<string> {
  const people = (them: readonly PagePerson[]) => them.map(({ address, name }) => [1, address, name]);
  const message: unknown[] = Array(14).fill(null);
  message[0] = out.permanent;
  message[1] = [1, facts.address, facts.name];
  message[2] = people(out.to);
  message[3] = people(out.cc);
  message[4] = people(out.bcc);
  message[7] = out.subject;
  message[8] = [null, [[0, out.html]]];
  message[10] = ['^pfg', '^f_bt', '^f_btns', '^f_cl'];
  const operation: unknown[] = Array(14).fill(null);
  operation[13] = [message];
  const thread = out.thread ?? out.permanent.replace('msg-a:', 'thread-a:');
  const answer = await post('s', [null, [[[1, [thread, operation]]]]]);
  return text(at(answer, 1, 5, 0, 0, 0));
}

function person(value: unknown): PagePerson {
  return { address: text(at(value, 1)), name: text(at(value, 2)) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function at(value: unknown, ...path: readonly number[]): unknown {
  return path.reduce<unknown>((inner, place) => (Array.isArray(inner) ? inner[place] : undefined), value);
}
