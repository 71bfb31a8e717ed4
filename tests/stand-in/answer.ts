import { namedAccount } from './account-path.ts';
import { gmailPage, STATIC } from './gmail-page.ts';
import { oldView } from './old-views.ts';
import { pageFile } from './page-files.ts';
import type { Account } from './post-office.ts';
import { file, json, notUnderstood, page, type Reply, redirect, refused } from './reply.ts';
import type { Faults, Settings } from './settings.ts';
import { listAnswer, type Sent, sendAnswer, threadAnswer } from './sync-api.ts';

export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Gmail {
  readonly accounts: readonly Account[];
  readonly settings: Settings;
  readonly faults: Faults;
  /** Called when the page sent a message. */
  readonly sent: (account: Account, sent: Sent) => void;
}

/** The account whose page listens for news with this request. */
export function listeningAccount({ accounts }: Gmail, path: string): Account | undefined {
  const named = namedAccount(accounts, path);
  return named?.rest === '/channel/bind' ? named.account : undefined;
}

export function answer(gmail: Gmail, asked: Asked): Reply {
  const { accounts, settings, faults } = gmail;
  if (asked.path.startsWith(STATIC)) {
    const found = pageFile(asked.path.slice(STATIC.length));
    return found ? file(found.type, found.text) : refused('Gmail has no such file.');
  }
  if (/^\/(?:mail\/?)?$/.test(asked.path)) return redirect('/mail/u/0/');
  const named = namedAccount(accounts, asked.path);
  if (!named) return refused('no account is signed in there.');
  if (asked.path.startsWith('/sync/')) return sync(gmail, named.account, named.rest, asked);
  if (named.rest.endsWith('/images/cleardot.gif')) return file('image/gif', Buffer.from(CLEAR_DOT, 'base64'));
  if (named.rest !== '/') return refused('Gmail has no such page.');
  if (asked.query.has('view')) return oldView(named, asked.query, settings, faults);
  const { html, policy } = gmailPage(named, accounts, settings, faults);
  return page(html, { 'content-security-policy': policy });
}

const CLEAR_DOT = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The page's data requests. InboxSDK copies the two headers from the page and makes the same requests. */
function sync({ faults, sent }: Gmail, account: Account, path: string, { headers, body }: Asked): Reply {
  if (!headers['x-gmail-btai'] || !headers['x-framework-xsrf-token']) {
    return refused('a data request needs the X-Gmail-BTAI and X-Framework-Xsrf-Token headers.');
  }
  const request: unknown = JSON.parse(body);
  // An object is the form before September 2022, which InboxSDK still tries first.
  if (!Array.isArray(request)) return notUnderstood();
  if (path === '/i/bv') return json(listAnswer(account, request));
  if (path === '/i/fd') {
    const found = threadAnswer(account, request, faults.messageIds === 'missing');
    return found ? json(found) : refused('no thread has this id.');
  }
  const sending = path === '/i/s' ? sendAnswer(account, request) : undefined;
  if (!sending) return refused('Gmail has no such data request.');
  sent(account, sending);
  return json(sending.answer);
}
