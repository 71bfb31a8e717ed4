import type { PanelActions } from '../../components/panel-actions.tsx';
import type { CommandResult, Refusal } from '../../lib/domain/command.ts';
import type { Language } from '../../lib/domain/language.ts';
import { evidenceText } from '../../lib/exchange/evidence-text.ts';
import { askWorker, type Unanswered } from '../../lib/messages/ask-worker.ts';
import { formatFor } from '../../locales/format.ts';
import { wordsIn } from '../../locales/words-in.ts';

interface Place {
  readonly account: string | null;
  readonly tab: number | null;
  readonly language: Language;
  readonly locale: string;
  readonly onGone: () => void;
}

const REFUSAL_OF: Readonly<Record<Unanswered, Refusal>> = {
  not_allowed: 'invalid',
  invalid: 'invalid',
  failed: 'storage_failed',
  disk_full: 'disk_full',
  gone: 'not_reachable',
};

/** What the panel may ask for, as questions to the worker. */
export function panelCallbacks({ account, tab, language, locale, onGone }: Place): Omit<PanelActions, 'now'> {
  const refused = (why: Unanswered): CommandResult => {
    if (why === 'gone') onGone();
    return { ok: false, refusal: REFUSAL_OF[why] };
  };
  return {
    run: async (command) => {
      if (account === null) return { ok: false, refusal: 'not_reachable' };
      const answered = await askWorker('run', { account, id: crypto.randomUUID(), command, tab });
      return answered.ok ? answered.answer : refused(answered.why);
    },
    search: async (words) => {
      if (account === null) return [];
      const answered = await askWorker('search_deals', { account, words });
      return answered.ok ? answered.answer : [];
    },
    openEmail: async ({ messageId, gmailThread }) => {
      if (account === null) return false;
      const mail = { messageId: messageId ?? null, gmailThread: gmailThread ?? null };
      const answered = await askWorker('open_email', { account, ...mail, tab });
      return answered.ok && answered.answer.opened;
    },
    openPage: (place) => {
      open(chrome.runtime.getURL(`deals.html#${place}`), '_blank', 'noopener');
    },
    evidenceText: (shown) => evidenceText(shown, language, wordsIn(language).evidenceText, formatFor(locale).moment),
    newId: () => crypto.randomUUID(),
  };
}
