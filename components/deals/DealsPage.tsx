import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { DealRow } from '../../lib/domain/deal-row.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { Process } from '../../lib/domain/process.ts';
import type { DealsWording } from '../../locales/deals/en.ts';
import { AnnounceContext } from '../announce.tsx';
import { useSpeech } from '../language.tsx';
import { AfterSale } from './after/AfterSale.tsx';
import { Board } from './board/Board.tsx';
import { DealPlace } from './deal/DealPlace.tsx';
import { processOf, useDealsData } from './deals-data.tsx';
import { useDealsWords } from './deals-words.ts';
import { EmptyView } from './EmptyView.tsx';
import { Ended } from './ended/Ended.tsx';
import { FirstSteps } from './first/FirstSteps.tsx';
import { DealList } from './list/DealList.tsx';
import { NewDealSheet } from './new-deal/NewDealSheet.tsx';
import { ProcessChoice } from './ProcessChoice.tsx';
import { makeRoute, type Route } from './route.ts';
import { searchRows } from './search-rows.ts';
import { TopBar } from './shell/TopBar.tsx';
import { useChoice } from './use-choice.ts';
import '../theme.css';
import '../controls/Button.css';
import './DealsPage.css';

interface DealsPageProps {
  readonly route: Route;
  readonly accounts: readonly string[];
  readonly onAccount: (account: string) => void;
  readonly onLanguage: (language: Language) => void;
  /** The views that are not about deals, given by whoever embeds the page. */
  readonly others: { readonly [P in 'process' | 'settings' | 'import']: ReactNode };
}

/** The views that list deals: the search is about them. */
const LISTS: readonly Route['at'][] = ['board', 'list', 'after', 'ended'];

/** The full page of one account: its deals before, in and after the sale. */
export function DealsPage({ route, accounts, onAccount, onLanguage, others }: DealsPageProps) {
  const words = useDealsWords();
  const { words: panel } = useSpeech();
  const { account, rows, processes } = useDealsData();
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const [opening, setOpening] = useState(false);
  const [said, setSaid] = useState('');
  const announce = useCallback((sentence: string) => setSaid(sentence), []);
  const [chosen, setChosen] = useChoice('process', '', (value): value is string => typeof value === 'string');
  const process = processOf(processes, chosen);
  const found = useMemo(() => searchRows(rows, sought), [rows, sought]);
  const heading = headingOf(route, words, panel.panel.names.deal);

  useEffect(() => {
    document.title = `${heading} · ${panel.panel.title}`;
  }, [heading, panel]);
  // A search on a page that lists nothing leads to the list.
  const seek = (typed: string) => {
    setSearch(typed);
    if (typed && !LISTS.includes(route.at)) location.hash = makeRoute({ at: 'list' });
  };

  return (
    <AnnounceContext value={announce}>
      <div className="page">
        <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
          {words.nav.skip}
        </button>
        <TopBar
          route={route}
          accounts={accounts}
          account={account}
          onAccount={onAccount}
          search={search}
          onSearch={seek}
          onNewDeal={() => setOpening(true)}
          onLanguage={onLanguage}
        />
        <main className="page-main" id="content" tabIndex={-1}>
          {LISTS.includes(route.at) ? <h1 className="page-heading">{heading}</h1> : null}
          <View
            route={route}
            rows={found}
            process={process}
            onProcess={setChosen}
            onClear={() => setSearch('')}
            onNewDeal={() => setOpening(true)}
            others={others}
          />
        </main>
        <div className="page-said" role="status">
          {said}
        </div>
        {opening ? (
          <NewDealSheet
            process={process.id}
            onClose={() => setOpening(false)}
            onOpened={(deal) => {
              setOpening(false);
              location.hash = makeRoute({ at: 'deal', deal });
            }}
          />
        ) : null}
      </div>
    </AnnounceContext>
  );
}

interface ViewProps extends Pick<DealsPageProps, 'route' | 'others'> {
  /** The deals that fit the search. */
  readonly rows: readonly DealRow[];
  readonly process: Process;
  readonly onProcess: (process: string) => void;
  readonly onClear: () => void;
  readonly onNewDeal: () => void;
}

function View({ route, rows, process, onProcess, onClear, onNewDeal, others }: ViewProps) {
  const words = useDealsWords();
  const { rows: all } = useDealsData();
  switch (route.at) {
    case 'board':
      return (
        <>
          {all.some((row) => row.lastConfirmed !== null) ? null : <FirstSteps onNewDeal={onNewDeal} />}
          <ProcessChoice process={process} onProcess={onProcess} />
          <OpenBoard process={process} rows={rows} />
        </>
      );
    case 'list':
      return <DealList rows={rows} onClear={onClear} />;
    case 'after':
      return <AfterSale rows={rows} process={process} onProcess={onProcess} />;
    case 'ended':
      return <Ended rows={rows} />;
    case 'deal':
      return <DealPlace key={route.deal} deal={route.deal} />;
    case 'process':
    case 'settings':
    case 'import':
      return <div className="page-other">{others[route.at]}</div>;
    case 'nowhere':
      return (
        <EmptyView title={words.notFoundTitle} text={words.notFound} alone>
          <a className="button button-plain" href={makeRoute({ at: 'board' })}>
            {words.toBoard}
          </a>
        </EmptyView>
      );
  }
}

function OpenBoard({ process, rows }: { readonly process: Process; readonly rows: readonly DealRow[] }) {
  const words = useDealsWords();
  const { rows: all } = useDealsData();
  const open = useMemo(
    () => rows.filter((row) => row.status === 'open' && row.process === process.id),
    [rows, process.id],
  );
  // Nothing found is told once, not by every column.
  if (open.length === 0 && rows.length < all.length)
    return <EmptyView title={words.board.label} text={words.board.nothingFound} />;
  return <Board process={process} side="before" rows={open} />;
}

function headingOf(route: Route, words: DealsWording, deal: string): string {
  if (route.at === 'deal') return deal;
  return route.at === 'nowhere' ? words.notFoundTitle : words.nav[route.at];
}
