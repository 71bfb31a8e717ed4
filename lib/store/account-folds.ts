import { isDelegated } from '../domain/account.ts';
import type { Entry } from '../domain/entry.ts';
import type { AccountFact } from '../domain/fact.ts';
import { changeSettings, DEFAULT_SETTINGS } from '../domain/settings.ts';
import type { CountersignDatabase } from './database.ts';
import type { AccountRecord } from './records.ts';

/** Folds a fact about the account into its tables. Erasures are carried out by erase.ts; their facts only remember. */
export async function applyAccountFact(db: CountersignDatabase, entry: Entry, fact: AccountFact): Promise<void> {
  const { account } = entry;
  switch (fact.kind) {
    case 'settings_changed': {
      const record = await readAccount(db, account);
      await db.accounts.put({ ...record, settings: changeSettings(record.settings, fact.settings) });
      return;
    }
    case 'side_set':
      if (fact.side === null) await db.sides.delete([account, fact.email]);
      else await db.sides.put({ account, email: fact.email, side: fact.side });
      return;
    case 'thread_dismissed':
      await db.dismissed.put({ account, thread: fact.thread });
      return;
    case 'thread_restored':
      await db.dismissed.delete([account, fact.thread]);
      return;
    case 'process_saved':
      await db.processes.put({
        account,
        id: fact.process.id,
        version: fact.version,
        savedAt: entry.at,
        process: fact.process,
      });
      return;
    case 'deal_erased':
    case 'person_erased':
      return;
  }
}

/** What is known of the account; for one that was never seen, what holds until Gmail says more. */
export async function readAccount(db: CountersignDatabase, account: string): Promise<AccountRecord> {
  const stored = await db.accounts.get(account);
  return (
    stored ?? {
      account,
      settings: DEFAULT_SETTINGS,
      name: '',
      delegated: isDelegated(account),
      gmailLanguage: 'en',
      aliases: [],
    }
  );
}
