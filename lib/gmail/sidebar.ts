import type { ContentPanelView, InboxSDK } from '@inboxsdk/core';
import { LastPress } from './last-press.ts';
import { showsOtherAddOn } from './other-add-on.ts';
import { panelIcon } from './panel-icon.ts';
import { type Theme, themeNow, watchTheme } from './theme.ts';
import type { Troubles } from './troubles.ts';

/** Gmail's side panel is there within this time, in ms, or not at all. */
const PATIENCE = 20_000;
/** The user's wish is no secret: Gmail's own storage serves, as it does for InboxSDK's. */
const CLOSED = 'countersign__panel_closed';
const TITLE = 'Countersign';

export interface PanelState {
  readonly thread: string | null;
  readonly linked: boolean;
  readonly news: number;
}

/**
 * The panel beside every thread: one iframe in Gmail's side panel, loaded once. It opens by itself on a linked thread until
 * the user closes it; from then on only a badge tells of news. It never takes the place of another add-on, and making room
 * for one is not being closed.
 */
export class Sidebar {
  readonly #sdk: InboxSDK;
  readonly #troubles: Troubles;
  readonly #signal: AbortSignal;
  readonly #frame = document.createElement('iframe');
  #view: ContentPanelView | undefined;
  #state: PanelState = { thread: null, linked: false, news: 0 };
  #openedFor: string | null = null;
  readonly #lastPress: LastPress;
  #byUs = false;

  constructor(sdk: InboxSDK, troubles: Troubles, signal: AbortSignal) {
    this.#sdk = sdk;
    this.#troubles = troubles;
    this.#signal = signal;
    this.#lastPress = new LastPress(`[data-app-name="${TITLE}"]`, signal);
  }

  async start(): Promise<void> {
    const late = setTimeout(() => this.#troubles.set('sidebar_missing', true), PATIENCE);
    const view = await this.#add();
    clearTimeout(late);
    this.#troubles.set('sidebar_missing', !view);
    if (!view) return;
    // InboxSDK takes its button away and leaves what stood in the panel.
    const remove = () => {
      view.remove();
      this.#frame.remove();
    };
    if (this.#signal.aborted) {
      remove();
      return;
    }
    this.#view = view;
    view.on('activate', () => this.#userMoved(false));
    view.on('deactivate', () => this.#userMoved(true));
    this.#signal.addEventListener('abort', remove);
    watchTheme((theme) => this.#pass(theme), this.#signal);
    this.#loadOncePlaced();
    this.show(this.#state);
  }

  show(state: PanelState): void {
    this.#state = state;
    if (!this.#view) return;
    this.#showNews(state.news);
    const { thread, linked } = state;
    const wanted = linked && thread !== null && thread !== this.#openedFor && localStorage.getItem(CLOSED) === null;
    // Where an add-on stands in the way, the thread's turn comes once that is closed.
    if (wanted && showsOtherAddOn(TITLE)) return;
    this.#openedFor = linked ? thread : null;
    if (!wanted || this.#view.isActive()) return;
    this.#byUs = true;
    this.#view.open();
    this.#byUs = false;
  }

  #userMoved(closed: boolean): void {
    if (this.#byUs) return;
    if (!closed) localStorage.removeItem(CLOSED);
    else if (this.#lastPress.isOurs) localStorage.setItem(CLOSED, 'true');
  }

  async #add(): Promise<ContentPanelView | null> {
    const el = document.createElement('div');
    el.style.cssText = 'height: 100%; min-height: 320px; display: flex';
    this.#frame.title = TITLE;
    this.#frame.style.cssText = 'flex: 1; width: 100%; border: 0; color-scheme: normal';
    el.append(this.#frame);
    try {
      return await this.#sdk.Global.addSidebarContentPanel({
        el,
        title: TITLE,
        appName: TITLE,
        iconUrl: panelIcon(0),
        hideTitleBar: true,
      });
    } catch {
      return null;
    }
  }

  /** InboxSDK moves the element into place after a moment, and an iframe that moves loads anew: so it loads only then. */
  #loadOncePlaced(): void {
    const load = () => {
      if (this.#signal.aborted) return;
      if (this.#frame.closest('.global_app_sidebar')) this.#load();
      else setTimeout(load, 50);
    };
    load();
  }

  /** The address that the browser gives for this run only, so that Gmail's page does not see the extension's own. */
  #load(): void {
    this.#frame.src = `${chrome.runtime.getURL('/panel.html')}#theme=${themeNow()}`;
  }

  /** The browser leads on from that address to the extension's own, so that only this one changes nothing but the hash. */
  #pass(theme: Theme): void {
    if (this.#frame.src === '') return;
    this.#frame.contentWindow?.location.replace(`chrome-extension://${chrome.runtime.id}/panel.html#theme=${theme}`);
  }

  /** InboxSDK's button has a picture only, so that it needs a name. */
  #showNews(news: number): void {
    const button = document.querySelector(`[data-app-name="${TITLE}"] button`);
    button?.setAttribute('aria-label', news > 0 ? `${TITLE} (${news})` : TITLE);
    button?.querySelector('img')?.setAttribute('src', panelIcon(news));
  }
}
