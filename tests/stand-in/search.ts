import type { Account, StoredMessage, StoredThread } from './post-office.ts';

/** The few operators of Gmail's search that the page, InboxSDK and the extension use. Newest thread first. */
export function searchThreads(account: Account, query: string): StoredThread[] {
  const terms = query.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  return account.threads
    .filter((thread) => terms.every((term) => matches(thread, term)))
    .sort((one, other) => lastSentAt(other) - lastSentAt(one));
}

function lastSentAt(thread: StoredThread): number {
  return Math.max(...thread.messages.map(({ sentAt }) => sentAt));
}

function matches(thread: StoredThread, term: string): boolean {
  const [, operator = '', rest = ''] = /^(\w+):(.*)$/.exec(term) ?? [];
  const value = rest.replace(/^"|"$/g, '');
  const some = (test: (message: StoredMessage) => boolean) => thread.messages.some(test);
  switch (operator) {
    case 'in':
      return value === 'all' || value === 'anywhere' || some(({ labels }) => labels.has(value.toUpperCase()));
    case 'rfc822msgid':
      return some(({ messageId }) => messageId === value.replace(/^<|>$/g, ''));
    case 'threadid':
      return BigInt(value).toString(16).padStart(16, '0') === thread.legacy;
    case 'from':
      return some(({ from }) => from.address.toLowerCase() === value.toLowerCase());
    case 'subject':
      return some(({ subject }) => subject.toLowerCase().includes(value.toLowerCase()));
    default: {
      const word = term.replace(/"/g, '').toLowerCase();
      return some(({ subject, html, from }) =>
        `${subject} ${html} ${from.name} ${from.address}`.toLowerCase().includes(word),
      );
    }
  }
}
