import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { type Language, type LocalText, textIn } from '../lib/domain/language.ts';
import { type Format, formatFor } from '../locales/format.ts';
import type { Wording } from '../locales/wording.ts';
import { wordsIn } from '../locales/words-in.ts';

/** How the reader is spoken to: switched by rendering another language, without a reload. */
export interface Speech {
  readonly language: Language;
  readonly words: Wording;
  readonly format: Format;
  readonly say: (text: LocalText) => string;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

interface LanguageProviderProps {
  readonly language: Language;
  /** BCP 47, for dates and numbers: the reader's region where it speaks the language. */
  readonly locale: string;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, locale, children }: LanguageProviderProps) {
  const speech = useMemo<Speech>(
    () => ({
      language,
      words: wordsIn(language),
      format: formatFor(locale),
      say: (text) => textIn(text, language),
    }),
    [language, locale],
  );
  return (
    <I18nProvider locale={locale}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </I18nProvider>
  );
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('No LanguageProvider above this component');
  return speech;
}
