import type { NamedAccount } from './account-path.ts';
import { originalPage } from './original-page.ts';
import { findMessage, findThread } from './post-office.ts';
import { printPage } from './print-page.ts';
import { file, notThere, page, type Reply, refused } from './reply.ts';
import type { Faults, Settings } from './settings.ts';

/** The older pages of Gmail that a query names: `om` original source, `att` its download, `pt` print view. */
export function oldView(
  { account, part }: NamedAccount,
  query: URLSearchParams,
  settings: Settings,
  faults: Faults,
): Reply {
  const view = query.get('view');
  if (view !== 'om' && view !== 'att' && view !== 'pt') return refused(`Gmail has no view "${view}".`);
  if (query.get('ik') !== account.ik) return refused('the ik is not that of the account.');
  if (view === 'pt') {
    if (faults.printView === 'off') return notThere();
    if (query.get('search') !== 'all') return refused('a print view needs search=all.');
    const thread = findThread(account, query.get('th') ?? query.get('permthid') ?? '');
    return thread ? page(printPage(account, thread, settings)) : refused('no thread has this id.');
  }
  if (faults.originalSource === 'not found') return notThere();
  if (faults.originalSource === 'server error') return notThere(500);
  const permanent = query.get('permmsgid');
  const message = findMessage(account, query.get('th') ?? permanent ?? '')?.message;
  // InboxSDK asks for every compose window whether its draft was saved before.
  if (!message && permanent?.startsWith('msg-a:')) return notThere();
  if (!message) return refused('no message has this id.');
  if (view === 'att') return file('text/plain', Buffer.from(message.raw, 'latin1'));
  return page(originalPage(account, part, message));
}
