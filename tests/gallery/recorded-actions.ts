import type { PanelActions } from '../../components/panel-actions.tsx';
import { NOW } from '../../components/sample-data/moments.ts';
import { sampleOffers } from '../../components/sample-data/sample-thread.ts';
import { storyIn } from '../../components/sample-data/story.ts';
import type { CommandResult } from '../../lib/domain/command.ts';
import type { Language } from '../../lib/domain/language.ts';
import { evidenceText } from '../../lib/exchange/evidence-text.ts';
import { formatFor } from '../../locales/format.ts';
import { wordsIn } from '../../locales/words-in.ts';

declare global {
  interface Window {
    /** What was called, in order. */
    calls: { readonly name: string; readonly with: unknown }[];
    /** What the next commands answer; done where nothing is set. */
    nextResult: CommandResult | undefined;
    mailIsGone: boolean | undefined;
    exampleNames: readonly string[];
    switchLanguage: (language: Language) => void;
  }
}

window.calls = [];

function record(name: string, value: unknown): void {
  window.calls.push({ name, with: value });
}

/** Stands for the worker: notes what it is asked for, and answers what the test has set. */
export function recordedActions(language: Language, locale: string): PanelActions {
  return {
    run: async (command) => {
      record('run', command);
      return window.nextResult ?? { ok: true };
    },
    search: async (words) => {
      record('search', words);
      const sought = words.toLowerCase();
      return sampleOffers(storyIn(language)).filter((offer) => offer.name.toLowerCase().includes(sought));
    },
    openEmail: async (mail) => {
      record('openEmail', mail);
      return !window.mailIsGone;
    },
    openPage: (place) => record('openPage', place),
    evidenceText: (shown) => evidenceText(shown, language, wordsIn(language).evidenceText, formatFor(locale).moment),
    newId: () => 'new-deal-id',
    now: NOW,
  };
}
