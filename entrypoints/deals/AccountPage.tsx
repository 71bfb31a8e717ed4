import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { DealsPage } from '../../components/deals/DealsPage.tsx';
import { type DealsData, DealsDataProvider } from '../../components/deals/deals-data.tsx';
import type { Route } from '../../components/deals/route.ts';
import { useSpeech } from '../../components/language.tsx';
import { ActionsProvider } from '../../components/panel-actions.tsx';
import type { Settings } from '../../lib/domain/settings.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { readProcesses } from '../../lib/store/read-process.ts';
import { hasLinks, readRows } from '../../lib/store/read-rows.ts';
import { dealHooks } from './deal-hooks.ts';
import { LiveImport } from './LiveImport.tsx';
import { LiveProcess } from './LiveProcess.tsx';
import { LiveSettings } from './LiveSettings.tsx';
import { pageActions } from './page-actions.ts';
import { useHanging } from './use-hanging.ts';

interface AccountPageProps {
  readonly db: CountersignDatabase;
  readonly account: string;
  readonly accounts: readonly string[];
  readonly settings: Settings;
  readonly route: Route;
  readonly onAccount: (account: string) => void;
}

const MINUTE = 60_000;

/** The full page of one account over the live store; what it changes goes through the worker. */
export function AccountPage({ db, account, accounts, settings, route, onAccount }: AccountPageProps) {
  const { language } = useSpeech();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const rows = useLiveQuery(() => readRows(db, account), [db, account]);
  const processes = useLiveQuery(() => readProcesses(db, account), [db, account]);
  const linked = useLiveQuery(() => hasLinks(db, account), [db, account]) ?? false;
  const hanging = useHanging(db, account, rows, processes);
  const hooks = useMemo(() => dealHooks(db, account), [db, account]);
  const locale = navigator.languages.find((each) => each.split('-')[0] === language) ?? language;
  const actions = useMemo(() => pageActions(account, language, locale), [account, language, locale]);
  const timed = useMemo(() => ({ ...actions, now }), [actions, now]);
  const currency = settings.currency ?? (language === 'de' ? 'EUR' : 'USD');
  const data = useMemo<DealsData | undefined>(
    () => (rows && processes ? { account, rows, processes, hanging, linked, currency, ...hooks } : undefined),
    [account, rows, processes, hanging, linked, currency, hooks],
  );
  if (!data) return null;
  return (
    <ActionsProvider actions={timed}>
      <DealsDataProvider data={data}>
        <DealsPage
          route={route}
          accounts={accounts}
          onAccount={onAccount}
          onLanguage={(next) => actions.run({ do: 'change_settings', settings: { language: next } })}
          others={{
            process: <LiveProcess db={db} />,
            settings: <LiveSettings db={db} account={account} />,
            import: <LiveImport db={db} />,
          }}
        />
      </DealsDataProvider>
    </ActionsProvider>
  );
}
