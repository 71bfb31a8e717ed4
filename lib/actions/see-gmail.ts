import type { AccountSeen } from '../domain/thread-seen.ts';
import { readAccount } from '../store/account-folds.ts';
import type { CountersignDatabase } from '../store/database.ts';

export interface RowsSeen {
  readonly account: string;
  readonly rows: readonly { readonly thread: string; readonly messages: number }[];
}

/** A mail that the rep sent; `thread` is null where Gmail has not told it. */
export interface SentSeen {
  readonly account: string;
  readonly thread: string | null;
  readonly gmailMessage: string | null;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** ISO 8601. */
  readonly sentAt: string;
}

/** Gmail has shown this account: what it says of it is remembered. */
export function seeAccount(db: CountersignDatabase, seen: AccountSeen): Promise<void> {
  return db.transaction('rw', db.accounts, async () => {
    const record = await readAccount(db, seen.account);
    const { account, name, delegated, gmailLanguage } = seen;
    // A page tells only the aliases that it happens to show: those learned earlier stay.
    const aliases = [...new Set([...record.aliases, ...seen.aliases])];
    await db.accounts.put({ ...record, account, name, delegated, gmailLanguage, aliases });
  });
}

/** Gmail's list shows how many messages threads have: of linked ones that is remembered. Gives whether anything is new. */
export function seeRows(db: CountersignDatabase, seen: RowsSeen): Promise<boolean> {
  return db.transaction('rw', db.reads, async () => {
    const keys = seen.rows.map((each): [string, string] => [seen.account, each.thread]);
    const stored = await db.reads.bulkGet(keys);
    const changed = stored.flatMap((read, index) => {
      const listed = seen.rows[index]?.messages;
      return read && listed !== undefined && listed > read.listed ? [{ ...read, listed }] : [];
    });
    await db.reads.bulkPut(changed);
    return changed.length > 0;
  });
}

/** The rep has sent a mail from this browser: kept where its thread is linked, as the recap that a reply will answer. */
export function seeSent(db: CountersignDatabase, seen: SentSeen): Promise<void> {
  return db.transaction('rw', [db.links, db.sent], async () => {
    const { account, thread, gmailMessage, to, subject, text, sentAt } = seen;
    if (thread === null) return;
    if ((await db.links.where('[account+thread]').equals([account, thread]).count()) === 0) return;
    await db.sent.put({ account, thread, sentAt, gmailMessage, subject, to, text });
  });
}
