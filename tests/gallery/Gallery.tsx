import { useState } from 'react';
import { DraftProvider } from '../../components/draft.tsx';
import { LanguageProvider } from '../../components/language.tsx';
import { ActionsProvider } from '../../components/panel-actions.tsx';
import type { Language } from '../../lib/domain/language.ts';
import { ALL_EXAMPLES } from './all-examples.ts';
import { recordedActions } from './recorded-actions.ts';

interface GalleryProps {
  readonly example: string | null;
  readonly language: Language;
  readonly width: number | undefined;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** One example alone, or the list of all. Calls go nowhere but into `window.calls`. */
export function Gallery({ example, language: first, width }: GalleryProps) {
  const [language, setLanguage] = useState(first);
  window.switchLanguage = setLanguage;
  window.exampleNames = Object.keys(ALL_EXAMPLES);
  const show = example ? ALL_EXAMPLES[example] : undefined;
  if (!show) return <ListOfAll language={language} />;
  return (
    <LanguageProvider language={language} locale={LOCALES[language]}>
      <ActionsProvider actions={recordedActions(language, LOCALES[language])}>
        <DraftProvider>
          <div style={{ width, marginInline: 'auto' }}>{show(language)}</div>
        </DraftProvider>
      </ActionsProvider>
    </LanguageProvider>
  );
}

function ListOfAll({ language }: { readonly language: Language }) {
  return (
    <main style={{ padding: 16 }}>
      <h1>Countersign</h1>
      <ul>
        {Object.keys(ALL_EXAMPLES).map((name) => (
          <li key={name}>
            <a href={`?example=${name}&lang=${language}`} style={{ color: 'var(--accent)' }}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
