import * as z from 'zod/mini';
import { type Answer, type Ask, Envelope, REQUESTS, type Reply, type RequestName } from './protocol.ts';

export interface Sender {
  /** The tab that the question comes from; null for a page outside any tab (a side panel). */
  readonly tab: number | null;
}

export type Answerers = {
  readonly [N in RequestName]: (ask: Ask<N>, sender: Sender) => Promise<Answer<N>>;
};

const GMAIL_ORIGIN = 'https://mail.google.com';

/**
 * Answers the questions of protocol.ts. Who asks is taken from the browser, never from the message: a content script
 * speaks with Gmail's origin, a page with the extension's own. Must be called synchronously when the worker starts.
 */
export function answerRequests(answerers: Answerers, onFailure: (error: unknown) => 'failed' | 'disk_full'): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const envelope = z.safeParse(Envelope, message);
    if (!envelope.success || !isRequestName(envelope.data.name)) return false;
    answer(envelope.data.name, envelope.data.ask, sender, answerers, onFailure).then(respond);
    return true;
  });
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name);
}

async function answer<N extends RequestName>(
  name: N,
  raw: unknown,
  sender: chrome.runtime.MessageSender,
  answerers: Answerers,
  onFailure: (error: unknown) => 'failed' | 'disk_full',
): Promise<z.infer<typeof Reply>> {
  if (!mayAsk(REQUESTS[name].from, sender)) return { ok: false, why: 'not_allowed' };
  const ask = z.safeParse(REQUESTS[name].ask, raw);
  if (!ask.success) return { ok: false, why: 'invalid' };
  try {
    const given = await answerers[name](ask.data as Ask<N>, { tab: sender.tab?.id ?? null });
    return { ok: true, answer: given };
  } catch (error) {
    return { ok: false, why: onFailure(error) };
  }
}

/** Whether the browser says that the sender is of the kind that may ask this. */
export function mayAsk(from: 'gmail' | 'page', sender: chrome.runtime.MessageSender): boolean {
  if (sender.id !== chrome.runtime.id) return false;
  const isPage = sender.url?.startsWith(chrome.runtime.getURL('')) ?? false;
  if (from === 'page') return isPage;
  return !isPage && sender.origin === GMAIL_ORIGIN && sender.frameId === 0 && sender.tab?.id !== undefined;
}
