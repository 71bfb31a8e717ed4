import { makeRoute, parseRoute } from '../../components/deals/route.ts';
import type { PanelActions } from '../../components/panel-actions.tsx';
import type { Refusal } from '../../lib/domain/command.ts';
import type { Language } from '../../lib/domain/language.ts';
import { evidenceText } from '../../lib/exchange/evidence-text.ts';
import { askWorker, type Unanswered } from '../../lib/messages/ask-worker.ts';
import { formatFor } from '../../locales/format.ts';
import { wordsIn } from '../../locales/words-in.ts';

const REFUSAL_OF: Readonly<Record<Unanswered, Refusal>> = {
  not_allowed: 'invalid',
  invalid: 'invalid',
  failed: 'storage_failed',
  disk_full: 'disk_full',
  gone: 'not_reachable',
};

/** What the page may ask for, as questions to the worker. */
export function pageActions(account: string, language: Language, locale: string): Omit<PanelActions, 'now'> {
  return {
    run: async (command) => {
      const answered = await askWorker('run', { account, id: crypto.randomUUID(), command, tab: null });
      return answered.ok ? answered.answer : { ok: false, refusal: REFUSAL_OF[answered.why] };
    },
    search: async (words) => {
      const answered = await askWorker('search_deals', { account, words });
      return answered.ok ? answered.answer : [];
    },
    openEmail: async ({ messageId, gmailThread }) => {
      const mail = { messageId: messageId ?? null, gmailThread: gmailThread ?? null };
      const answered = await askWorker('open_email', { account, ...mail, tab: null });
      return answered.ok && answered.answer.opened;
    },
    openPage: (place) => {
      location.hash = makeRoute(parseRoute(place));
    },
    evidenceText: (shown) => evidenceText(shown, language, wordsIn(language).evidenceText, formatFor(locale).moment),
    newId: () => crypto.randomUUID(),
  };
}
