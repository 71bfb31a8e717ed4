import * as z from 'zod/mini';
import { viewPanel } from '../../lib/actions/view-panel.ts';
import type { PanelView } from '../../lib/domain/panel-view.ts';
import { mayAsk } from '../../lib/messages/answer-requests.ts';
import { PANEL_PORT, PanelAsk } from '../../lib/messages/protocol.ts';
import type { CountersignDatabase } from '../../lib/store/database.ts';
import { readTab, readTabs, type TabState, tellTab } from './tabs.ts';

interface Panel {
  readonly port: chrome.runtime.Port;
  readonly tab: number | null;
  readonly account: string | null;
  last: string;
}

const panels = new Set<Panel>();
let running: Promise<void> | undefined;
let again = false;

/** Lets panels follow what they show. Must be called synchronously when the worker starts. */
export function acceptPanels(db: CountersignDatabase): void {
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || !port.sender || !mayAsk('page', port.sender)) return;
    port.onMessage.addListener((raw: unknown) => {
      const ask = z.safeParse(PanelAsk, raw);
      if (!ask.success) return;
      const panel: Panel = {
        port,
        tab: ask.data.tab ?? port.sender?.tab?.id ?? null,
        account: ask.data.account,
        last: '',
      };
      panels.add(panel);
      port.onDisconnect.addListener(() => panels.delete(panel));
      void pushPanel(db, panel);
    });
  });
}

/** Shows every panel what has changed; calls during a run make one more run, not one each. */
export function pushPanels(db: CountersignDatabase): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = run(db).finally(() => {
    running = undefined;
  });
  return running;
}

async function run(db: CountersignDatabase): Promise<void> {
  do {
    again = false;
    const views = new Map<number, PanelView>();
    for (const [tab, state] of await readTabs()) {
      const view = await viewTab(db, state);
      views.set(tab, view);
      for (const panel of panels) if (panel.tab === tab) show(panel, view);
      await tellTab(tab, 'panel_state', panelState(view));
    }
    for (const panel of panels) if (panel.tab === null || !views.has(panel.tab)) await pushPanel(db, panel);
  } while (again);
}

async function pushPanel(db: CountersignDatabase, panel: Panel): Promise<void> {
  const state = panel.tab === null ? undefined : await readTab(panel.tab);
  show(panel, await viewTab(db, state ?? { account: panel.account, open: null, troubles: [] }));
}

function viewTab(db: CountersignDatabase, { account, open, troubles }: TabState): Promise<PanelView> {
  return viewPanel(db, { account, open, troubles, now: Date.now() });
}

/** Sends a view where it differs from what the panel shows. */
function show(panel: Panel, view: PanelView): void {
  const text = JSON.stringify(view);
  if (text === panel.last || !panels.has(panel)) return;
  panel.last = text;
  panel.port.postMessage({ view });
}

function panelState(view: PanelView): { thread: string | null; linked: boolean; news: number } {
  if (view.kind === 'waiting') return { thread: null, linked: false, news: view.total };
  return { thread: view.thread, linked: view.deals.length > 0, news: view.news.length };
}
