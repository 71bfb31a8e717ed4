import { useCallback, useMemo, useRef, useState } from 'react';
import type { Command } from '../../lib/domain/command.ts';
import type { PanelView } from '../../lib/domain/panel-view.ts';
import { AnnounceContext } from '../announce.tsx';
import { MoreMenu } from '../controls/MoreMenu.tsx';
import { Notice } from '../controls/Notice.tsx';
import { DraftProvider } from '../draft.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useSpeech } from '../language.tsx';
import { ActionsProvider, type PanelActions } from '../panel-actions.tsx';
import { LinkedThread } from '../thread/LinkedThread.tsx';
import { UnlinkedThread } from '../thread/UnlinkedThread.tsx';
import { WaitingList } from '../waiting/WaitingList.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { NewsStrip } from './NewsStrip.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Troubles } from './Troubles.tsx';
import { useNews } from './use-news.ts';
import { useVisible } from './use-visible.ts';
import '../theme.css';
import './Panel.css';

interface PanelProps extends PanelActions {
  /** Null until the first one arrives. */
  readonly view: PanelView | null;
  /** Whether the extension was updated under this page, so that nothing works any more until Gmail is reloaded. */
  readonly gone?: boolean;
}

/** Everything beside a thread, or without one. Needs a LanguageProvider above it. */
export function Panel({ view, gone = false, ...given }: PanelProps) {
  const { words } = useSpeech();
  const root = useRef<HTMLElement>(null);
  const visible = useVisible(root);
  const { run } = given;
  const news = useNews(view, visible, run);
  const [announcement, setAnnouncement] = useState('');
  const { forget } = news;
  const runAndForget = useCallback(
    async (command: Command) => {
      const result = await run(command);
      if (result.ok && 'evidence' in command) forget(command.evidence);
      return result;
    },
    [run, forget],
  );
  const actions: PanelActions = { ...given, run: runAndForget };
  const newIds = useMemo(() => new Set(news.items.map((item) => item.evidence)), [news.items]);
  return (
    <ActionsProvider actions={actions}>
      <AnnounceContext value={setAnnouncement}>
        <DraftProvider>
          <main className="panel" ref={root}>
            <header className="panel-bar">
              <Icon name="mark" />
              <h1 className="panel-title">{words.panel.title}</h1>
              <MoreMenu
                label={words.panel.more}
                choices={[
                  { label: words.panel.pages.deals, act: () => given.openPage('board') },
                  { label: words.panel.pages.settings, act: () => given.openPage('settings') },
                  { label: words.panel.pages.backup, act: () => given.openPage('backup') },
                ]}
              />
            </header>
            <NewsStrip
              items={news.items}
              shownBelow={shownBelow(view)}
              announcement={announcement}
              onDismiss={news.dismiss}
            />
            {gone ? (
              <div className="panel-notices" role="alert">
                <Notice tone="suggested" icon="warning">
                  <h2>{words.panel.gone.title}</h2>
                  <p>{words.panel.gone.text}</p>
                </Notice>
              </div>
            ) : null}
            {view ? (
              <>
                <Troubles troubles={view.troubles} />
                <PanelBody view={view} news={newIds} />
                <BackupReminder backup={view.backup} />
              </>
            ) : gone ? null : (
              <Skeleton />
            )}
          </main>
        </DraftProvider>
      </AnnounceContext>
    </ActionsProvider>
  );
}

function PanelBody({ view, news }: { readonly view: PanelView; readonly news: ReadonlySet<string> }) {
  if (view.kind === 'waiting') return <WaitingList view={view} />;
  // Another thread is another place: nothing but drafts goes along.
  if (view.deals.length > 0) return <LinkedThread key={view.thread} view={view} news={news} />;
  return <UnlinkedThread key={view.thread} view={view} />;
}

function shownBelow(view: PanelView | null): ReadonlySet<string> {
  if (view?.kind !== 'thread') return new Set();
  const criteria = view.deals.flatMap((deal) => [...deal.criteria, ...deal.troubled]);
  return new Set(criteria.flatMap((criterion) => criterion.evidence.map((each) => each.id)));
}
