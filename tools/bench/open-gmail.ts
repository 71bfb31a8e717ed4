import type { Frame, Page } from '@playwright/test';
import { GmailTab } from '../../tests/browser/gmail-tab.ts';
import { launchBrowser, type TestBrowser } from '../../tests/browser/launch-browser.ts';
import type { StandIn } from '../../tests/stand-in/stand-in.ts';
import { ME, subjectOf } from './bench-mailbox.ts';
import { type Noted, watchPage } from './watch-page.ts';

/** A browser with one extension and a tab of the stand-in Gmail, whose moments are noted. */
export class WatchedGmail {
  readonly browser: TestBrowser;
  readonly page: Page;
  readonly #gmail: GmailTab;
  readonly #standIn: StandIn;

  constructor(browser: TestBrowser, page: Page, standIn: StandIn) {
    this.browser = browser;
    this.page = page;
    this.#gmail = new GmailTab(page);
    this.#standIn = standIn;
  }

  static async open(standIn: StandIn, extensionDir: string): Promise<WatchedGmail> {
    const browser = await launchBrowser({ standIn, extensionDir, thirdPartyStorage: 'blocked' });
    await browser.context.addInitScript(watchPage);
    const gmail = new WatchedGmail(browser, await browser.open('about:blank'), standIn);
    await gmail.showList();
    return gmail;
  }

  /** Gmail's list, loaded anew. */
  async showList(): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(this.#standIn.url('#inbox', ME));
    await this.#gmail.rows.first().waitFor();
  }

  /** Clicks a thread in the list; gives the moment of the click. */
  async clickThread(number: number): Promise<number> {
    await this.#gmail.rows.filter({ hasText: subjectOf(number) }).click();
    return this.page.evaluate(() => window.noted?.clicks.at(-1) ?? Number.NaN);
  }

  countThreads(): Promise<number> {
    return this.#gmail.rows.count();
  }

  async backToList(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await this.#gmail.rows.first().waitFor();
  }

  /** Loads Gmail anew at a thread; gives the moment when that began. */
  async loadThread(number: number): Promise<number> {
    await this.page.goto('about:blank');
    await this.page.goto(this.#standIn.threadUrl(`first-${number}@buyer.example`, ME), { waitUntil: 'commit' });
    return this.page.evaluate(() => performance.timeOrigin);
  }

  /** The moment after `since` when the empty panel's page stood there. */
  async emptyShownAfter(since: number): Promise<number> {
    const shown = await this.page.waitForFunction(
      (after) => {
        const at = Number(document.documentElement.dataset.emptyShown ?? 0);
        return at > after ? at : null;
      },
      since,
      { timeout: 30_000 },
    );
    return (await shown.jsonValue()) ?? Number.NaN;
  }

  /** The moment after `since` when the panel showed this heading. */
  async panelShownAfter(since: number, heading: string): Promise<number> {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      const noted = await this.panelNoted();
      const shown = noted?.shown.find((each) => each.at > since && each.text === heading);
      if (shown) return shown.at;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`The panel never showed "${heading}"`);
  }

  panelFrame(): Frame | undefined {
    return this.page.frames().find((each) => each.url().includes('/panel.html'));
  }

  async panelNoted(): Promise<Noted | undefined> {
    // Between two pages the frame is gone for a moment.
    return this.panelFrame()
      ?.evaluate(() => window.noted)
      .catch(() => undefined);
  }

  async longTasks(): Promise<{ page: readonly number[]; panel: readonly number[] }> {
    const page = await this.page.evaluate(() => window.noted?.longTasks.map((each) => each.duration) ?? []);
    return { page, panel: (await this.panelNoted())?.longTasks.map((each) => each.duration) ?? [] };
  }

  /** MB that the page's scripts hold after a collection, those of extensions in it included. */
  async heap(): Promise<number> {
    const session = await this.browser.context.newCDPSession(this.page);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize / 1e6;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
