import * as z from 'zod/mini';
import { TOLD_TO_GMAIL, type Told, type ToldName } from './protocol.ts';

const Telling = z.object({ name: z.string(), told: z.unknown() });

export type Hearers = { readonly [N in ToldName]: (told: Told<N>) => void };

/** Hears what the worker tells the content script of this tab, until the signal aborts. What does not fit is dropped. */
export function hearWorker(hearers: Hearers, signal: AbortSignal): void {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender) => {
    // Only the extension itself can send here; a sender with a tab is a page of it, not the worker.
    if (sender.id !== chrome.runtime.id || sender.tab) return;
    const telling = z.safeParse(Telling, message);
    if (telling.success && isToldName(telling.data.name)) pass(telling.data.name, telling.data.told, hearers);
  };
  chrome.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    // In the page of an extension that was updated, its runtime may be gone.
    if (chrome.runtime?.id) chrome.runtime.onMessage.removeListener(hear);
  });
}

function isToldName(name: string): name is ToldName {
  return Object.hasOwn(TOLD_TO_GMAIL, name);
}

function pass<N extends ToldName>(name: N, raw: unknown, hearers: Hearers): void {
  const told = z.safeParse(TOLD_TO_GMAIL[name], raw);
  if (told.success) hearers[name](told.data as Told<N>);
}
