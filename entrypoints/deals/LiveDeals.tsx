import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { NoAccount } from '../../components/deals/NoAccount.tsx';
import { useChoice } from '../../components/deals/use-choice.ts';
import { useRoute } from '../../components/deals/use-route.ts';
import { DraftProvider } from '../../components/draft.tsx';
import { LanguageProvider } from '../../components/language.tsx';
import type { Language } from '../../lib/domain/language.ts';
import { askWorker } from '../../lib/messages/ask-worker.ts';
import { readAccount } from '../../lib/store/account-folds.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { accountOfDeal } from '../../lib/store/read-rows.ts';
import { AccountPage } from './AccountPage.tsx';
import { storedDrafts } from './stored-drafts.ts';

/** The page of one account after the other; what one shows never stands beside another's. */
export function LiveDeals({ db }: { readonly db: CountersignDatabase }) {
  const route = useRoute();
  const [accounts, setAccounts] = useState<readonly string[]>();
  const [chosen, choose] = useChoice('account', '', (value): value is string => typeof value === 'string');

  useEffect(() => {
    const look = async () => {
      const answered = await askWorker('accounts', null);
      if (answered.ok) setAccounts(answered.answer);
    };
    look();
    // Another tab may have opened Gmail for an account that was never seen before.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);

  const wanted = route.at === 'deal' ? route.deal : null;
  const ofDeal = useLiveQuery(
    async () => (wanted === null || !accounts ? null : ((await accountOfDeal(db, accounts, wanted)) ?? null)),
    [db, accounts, wanted],
  );
  const usual = accounts?.includes(chosen) ? chosen : accounts?.[0];
  // A link to a deal shows the deal's own account, whichever was shown last.
  const account = ofDeal ?? usual;
  const record = useLiveQuery(() => (account === undefined ? undefined : readAccount(db, account)), [db, account]);

  const drafts = useMemo(() => storedDrafts(sessionStorage, account ?? ''), [account]);

  if (!accounts || (wanted !== null && ofDeal === undefined)) return null;
  const language = record?.settings.language ?? languageOf(record?.gmailLanguage) ?? languageOf(navigator.language);
  if (account === undefined || !language) {
    const spoken = languageOf(navigator.language) ?? 'en';
    return (
      <LanguageProvider language={spoken} locale={localeFor(spoken)}>
        <NoAccount />
      </LanguageProvider>
    );
  }
  if (!record) return null;
  return (
    <LanguageProvider language={language} locale={localeFor(language)}>
      <DraftProvider key={account} drafts={drafts}>
        <AccountPage
          key={account}
          db={db}
          account={account}
          accounts={accounts}
          settings={record.settings}
          route={route}
          onAccount={(next) => {
            choose(next);
            if (route.at === 'deal') location.hash = '#/board';
          }}
        />
      </DraftProvider>
    </LanguageProvider>
  );
}

function languageOf(code: string | undefined): Language | undefined {
  const base = code?.split('-')[0];
  return base === 'de' || base === 'en' ? base : undefined;
}

/** The reader's own region, where the browser names one for the language. */
function localeFor(language: Language): string {
  return navigator.languages.find((each) => each.split('-')[0] === language) ?? language;
}
