import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useDealsWords } from '../../components/deals/deals-words.ts';
import { Settings } from '../../components/settings/Settings.tsx';
import { isDelegated, mailboxOf } from '../../lib/domain/account.ts';
import { domainOf } from '../../lib/domain/address.ts';
import { isFreeMail } from '../../lib/domain/free-mail.ts';
import { readAccount } from '../../lib/store/account-folds.ts';
import { backupDue } from '../../lib/store/backup-due.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { liveBackupFiles } from './live-backup-files.ts';

/** The settings of one account over the live store. */
export function LiveSettings({ db, account }: { readonly db: CountersignDatabase; readonly account: string }) {
  const record = useLiveQuery(() => readAccount(db, account), [db, account]);
  const backup = useLiveQuery(() => backupDue(db, account, Date.now()), [db, account]);
  const files = useMemo(() => liveBackupFiles(db), [db]);
  const words = useDealsWords();
  if (!record || !backup) return null;
  const mailbox = mailboxOf(account);
  const domain = domainOf(mailbox);
  return (
    <Settings
      account={account}
      accountName={isDelegated(account) ? words.account.delegated(mailbox) : mailbox}
      settings={record.settings}
      ownDomain={isFreeMail(domain) ? '' : domain}
      aliases={record.aliases.filter((each) => each !== mailbox)}
      backup={backup}
      files={files}
    />
  );
}
