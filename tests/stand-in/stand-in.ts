import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { accountUrl } from './account-path.ts';
import { answer, type Gmail, listeningAccount } from './answer.ts';
import { Complaints } from './complaints.ts';
import { openLoggingProxy, type SeenRequest } from './logging-proxy.ts';
import type { Mailbox, MailboxMessage } from './mailbox.ts';
import { OldViewPace } from './old-view-pace.ts';
import { type Account, type Arrival, deleteMessage, openAccounts, receive } from './post-office.ts';
import { type Push, PushChannel } from './push-channel.ts';
import { type Faults, noFaults, type Settings, usualSettings } from './settings.ts';

/** The stand-in Gmail as a test drives it. A browser reaches it through the proxy at `port`. */
export interface StandIn {
  readonly port: number;
  /** Change these at any time; settings show at the next page load, faults at the next request. */
  readonly settings: Settings;
  readonly faults: Faults;
  /** What was asked for that Gmail would not have. */
  readonly complaints: readonly string[];
  /** Every request of every browser that used the proxy, to whatever host. */
  readonly requests: readonly SeenRequest[];
  /** Those to other hosts than mail.google.com. */
  foreignRequests(): readonly SeenRequest[];
  /** The address of an account's mailbox, with a part such as `#inbox`. The first account when none is named. */
  url(hash?: string, address?: string): string;
  /** The address of the thread that holds a message. */
  threadUrl(messageId: string, address?: string): string;
  /** A message arrives, unread if its labels do not say otherwise: in the thread that it answers (`inReplyTo`) or in a new one, and in every open page. */
  deliver(message: MailboxMessage, address?: string): Arrival;
  /** A message is deleted for good; pages that show it keep it until they load anew. */
  remove(messageId: string, address?: string): void;
  /** What lies in an account, oldest thread first. */
  account(address?: string): Account;
  setTheme(theme: Settings['theme']): void;
  close(): Promise<void>;
}

export interface StandInOptions {
  readonly mailbox: Mailbox;
  readonly settings?: Partial<Settings>;
  readonly faults?: Partial<Faults>;
}

export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const accounts = openAccounts(options.mailbox);
  const settings: Settings = { ...usualSettings, ...options.settings };
  const faults: Faults = { ...noFaults, ...options.faults };
  const complaints = new Complaints();
  const channel = new PushChannel();
  const requests: SeenRequest[] = [];
  const pace = new OldViewPace();
  const gmail: Gmail = {
    accounts,
    settings,
    faults,
    sent: (from, { arrival }) => channel.tell(from, arrived(arrival)),
  };
  const serve = async (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url, 'https://mail.google.com');
    const listening = listeningAccount(gmail, pathname);
    if (listening) return channel.add(listening, response);
    const chunks: Buffer[] = [];
    // A stream of a request without an encoding gives Buffers.
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const reply = answer(gmail, { path: pathname, query: searchParams, headers: request.headers, body });
    if (pace.isTooFast(pathname, searchParams)) complaints.add(`${request.url}: more than 50 of these in 10 seconds.`);
    if (reply.complaint) complaints.add(`${request.method} ${request.url}: ${reply.complaint}`);
    response.writeHead(reply.status, reply.headers).end(reply.body);
  };
  const proxy = await openLoggingProxy(
    'mail.google.com',
    (request, response) => void serve(request, response),
    (request) => requests.push(request),
  );
  const account = (address?: string): Account => {
    const found = address === undefined ? accounts[0] : accounts.find((one) => one.address === address.toLowerCase());
    if (!found) throw new Error(`The stand-in has no account ${address ?? ''}`);
    return found;
  };
  const url = (hash = '', address?: string) => `${accountUrl(accounts, account(address).address)}${hash}`;
  return {
    port: proxy.port,
    settings,
    faults,
    complaints: complaints.all,
    requests,
    foreignRequests: () => requests.filter((request) => !request.url.startsWith('https://mail.google.com/')),
    url,
    threadUrl(messageId, address) {
      const thread = account(address).threads.find(({ messages }) =>
        messages.some((message) => message.messageId === messageId),
      );
      if (!thread) throw new Error(`No thread of the stand-in holds <${messageId}>`);
      return url(`#inbox/${thread.token}`, address);
    },
    deliver(message, address) {
      const arrival = receive(account(address), { labels: ['INBOX', 'UNREAD'], ...message });
      channel.tell(account(address), arrived(arrival));
      return arrival;
    },
    remove(messageId, address) {
      if (!deleteMessage(account(address), messageId))
        throw new Error(`No thread of the stand-in holds <${messageId}>`);
    },
    account,
    setTheme(theme) {
      settings.theme = theme;
      for (const one of accounts) channel.tell(one, { kind: 'theme', theme });
    },
    async close() {
      channel.close();
      await proxy.close();
    },
  };
}

function arrived({ thread, message }: Arrival): Push {
  return { kind: 'arrived', thread: thread.permanent, message: message.permanent };
}
