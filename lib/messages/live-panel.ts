import * as z from 'zod/mini';
import type { PanelView } from '../domain/panel-view.ts';
import { PANEL_PORT, type PanelAsk, PanelPush } from './protocol.ts';

/** Time before the panel knocks again at a worker that was stopped, in ms; it doubles up to the longest. */
const FIRST_WAIT = 50;
const LONGEST_WAIT = 5_000;

/**
 * Follows the panel's view until the signal aborts. A port closes both when the worker is stopped and when the extension
 * was updated: connecting again tells the two apart, since in an updated extension's old page `connect` throws.
 */
export function followPanel(
  ask: PanelAsk,
  signal: AbortSignal,
  onView: (view: PanelView) => void,
  onGone: () => void,
): void {
  let wait = FIRST_WAIT;
  const connect = () => {
    if (signal.aborted) return;
    let port: chrome.runtime.Port;
    try {
      port = chrome.runtime.connect({ name: PANEL_PORT });
    } catch {
      onGone();
      return;
    }
    port.onMessage.addListener((raw: unknown) => {
      const push = z.safeParse(PanelPush, raw);
      if (!push.success) return;
      wait = FIRST_WAIT;
      onView(push.data.view);
    });
    const stop = () => port.disconnect();
    port.onDisconnect.addListener(() => {
      signal.removeEventListener('abort', stop);
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
    signal.addEventListener('abort', stop, { once: true });
    port.postMessage(ask);
  };
  connect();
}
