import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Command } from '../../lib/domain/command.ts';
import type { TestBrowser } from './launch-browser.ts';

/** The full page of deals, as a person uses it. */
export class DealsTab {
  readonly page: Page;
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
  }

  static async open(browser: TestBrowser): Promise<DealsTab> {
    const address = `chrome-extension://${await browser.extensionId()}/deals.html`;
    const page = await browser.context.newPage();
    await page.goto(address);
    return new DealsTab(page, address);
  }

  /** Does what a person could do, through the worker. */
  async run(account: string, command: Command): Promise<unknown> {
    const ask = { account, id: crypto.randomUUID(), command, tab: null };
    return this.page.evaluate((sent) => chrome.runtime.sendMessage(sent), { name: 'run', ask });
  }

  /** A deal that stands towards a stage. */
  async openDeal(
    account: string,
    deal: string,
    name: string,
    stage = 'need_acknowledged',
    since = Date.now() - 5 * 86_400_000,
  ): Promise<void> {
    const details = {
      name,
      company: 'Buyer & Co',
      value: { amount: 48_000, currency: 'EUR' },
      process: 'default',
      stage,
      since,
      contacts: [{ email: 'dana@buyer.example', name: 'Dana Buyer', side: 'buyer' as const }],
    };
    await this.run(account, { do: 'open_deal', deal, details });
  }

  async go(place: string): Promise<void> {
    await this.page.goto(`${this.#address}#/${place}`);
  }

  column(outcome: string): Locator {
    return this.page.getByRole('region', { name: outcome, exact: true });
  }

  card(name: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }

  get deal(): Locator {
    return this.page.getByRole('region', { name: 'Deal', exact: true });
  }

  /** Takes a card by its grip and puts it down in a place, with the keyboard alone. */
  async moveByKeyboard(name: string, place: string): Promise<void> {
    await this.page.getByRole('button', { name: `Move ${name}` }).focus();
    await this.page.keyboard.press('Enter');
    const target = this.page.getByRole('button', { name: place });
    for (let presses = 0; presses < 12; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('Tab');
    }
    await this.page.keyboard.press('Enter');
  }

  /** Clicks the grip of a card and says where to. */
  async moveByChoice(name: string, place: string): Promise<void> {
    await this.page.getByRole('button', { name: `Move ${name}` }).click();
    await this.choosePlace(place);
  }

  async choosePlace(place: string): Promise<void> {
    await this.sheet.getByRole('button', { name: 'Move to' }).click();
    await this.page.getByRole('option', { name: place, exact: true }).click();
  }

  /** What axe finds wrong on the page as it stands. */
  async barriers(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  }

  /** Whether the page itself, not a box within it, would have to be scrolled sideways. */
  async hangsOver(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }
}
