import { useEffect, useMemo, useState } from 'react';
import { LanguageProvider } from '../../components/language.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import type { Language } from '../../lib/domain/language.ts';
import type { PanelView } from '../../lib/domain/panel-view.ts';
import { followPanel } from '../../lib/messages/live-panel.ts';
import { panelCallbacks } from './panel-callbacks.ts';
import { onTabChange, type Surface, tabOf } from './surface.ts';

const MINUTE = 60_000;

/** The panel over the worker's live view. */
export function LivePanel({ surface }: { readonly surface: Surface }) {
  const [tab, setTab] = useState<number | null>();
  const [view, setView] = useState<PanelView | null>(null);
  const [gone, setGone] = useState(false);
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    const stop = new AbortController();
    const find = async () => {
      const found = await tabOf(surface);
      if (!stop.signal.aborted) setTab(found);
    };
    find();
    onTabChange(surface, find, stop.signal);
    return () => stop.abort();
  }, [surface]);

  useEffect(() => {
    if (tab === undefined) return;
    const stop = new AbortController();
    const show = (pushed: PanelView) => {
      setView(pushed);
      setNow(Date.now());
    };
    followPanel({ tab, account: null }, stop.signal, show, () => setGone(true));
    return () => stop.abort();
  }, [tab]);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);

  const language = view?.language ?? browserLanguage();
  const locale = localeFor(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const account = view?.account ?? null;
  const callbacks = useMemo(
    () => panelCallbacks({ account, tab: tab ?? null, language, locale, onGone: () => setGone(true) }),
    [account, tab, language, locale],
  );
  return (
    <LanguageProvider language={language} locale={locale}>
      <Panel view={view} gone={gone} now={now} {...callbacks} />
    </LanguageProvider>
  );
}

function browserLanguage(): Language {
  return navigator.language.startsWith('de') ? 'de' : 'en';
}

/** The reader's own region, where the browser names one for the language: en-GB writes dates unlike en-US. */
function localeFor(language: Language): string {
  return navigator.languages.find((each) => each.split('-')[0] === language) ?? language;
}
