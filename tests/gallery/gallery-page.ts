import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Locator, type Page } from '@playwright/test';
import type { Command, CommandResult } from '../../lib/domain/command.ts';
import type { Language } from '../../lib/domain/language.ts';
import { findBrowser } from '../../tools/find-browser.mjs';
import { serveGallery } from './serve-gallery.ts';

export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/** A browser on the gallery, without the extension. */
export interface GalleryBrowser {
  readonly page: (look: Look) => Promise<GalleryPage>;
  readonly close: () => Promise<void>;
}

export async function openGallery(): Promise<GalleryBrowser> {
  const server = await serveGallery();
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  return {
    page: (look) => openPage(browser, server.url, look),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(browser: Browser, url: string, look: Look): Promise<GalleryPage> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    timezoneId: 'Europe/Berlin',
    locale: look.language === 'de' ? 'de-DE' : 'en-GB',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return new GalleryPage(await context.newPage(), url, look);
}

/** What only a page as a whole can hold, not a part that is shown alone. */
const OF_WHOLE_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];

/** One page that shows one example after the other. */
export class GalleryPage {
  readonly page: Page;
  readonly #url: string;
  readonly #look: Look;
  readonly #errors: string[] = [];

  constructor(page: Page, url: string, look: Look) {
    this.page = page;
    this.#url = url;
    this.#look = look;
    page.on('pageerror', (error) => this.#errors.push(error.message));
  }

  /** The names of all examples. */
  async names(): Promise<readonly string[]> {
    await this.show('');
    return this.page.evaluate(() => window.exampleNames);
  }

  async show(example: string): Promise<void> {
    const { language, theme } = this.#look;
    await this.page.goto(`${this.#url}?example=${example}&lang=${language}&theme=${theme}`);
    await this.page.locator('#root > *').first().waitFor({ state: 'attached' });
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** What is wrong with what is shown: errors, and parts that hang over sideways. */
  async faults(): Promise<readonly string[]> {
    return [...this.#errors.splice(0), ...(await this.#overflow())];
  }

  /** What axe finds, but for the rules named. */
  async barriers(without: readonly string[] = []): Promise<readonly string[]> {
    const axe = new AxeBuilder({ page: this.page })
      // Runs in the page alone, since there are no frames: much faster.
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] })
      .disableRules([...without, ...((await this.page.locator('main').count()) > 0 ? [] : OF_WHOLE_PAGES)]);
    const { violations } = await axe.analyze();
    return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The one command that was run. */
  async command(): Promise<Command> {
    const runs = () => this.page.evaluate(() => window.calls.filter((call) => call.name === 'run'));
    await expect.poll(async () => (await runs()).length).toBe(1);
    const [run] = await runs();
    // The gallery records commands under this name only.
    return run?.with as Command;
  }

  async answerWith(result: CommandResult): Promise<void> {
    await this.page.evaluate((next) => {
      window.nextResult = next;
    }, result);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  #overflow(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      // What is only heard lies in a box of one pixel, with its text hanging over unseen.
      const isSeen = (each: Element) =>
        !each.closest('.only-heard, .stages, [data-react-aria-prevent-focus], [hidden]');
      // What a box scrolls sideways is not lost.
      const isScrolled = (each: Element) => {
        for (let box = each.parentElement; box && box !== document.body; box = box.parentElement) {
          const scrolls = /auto|scroll/.test(getComputedStyle(box).overflowX);
          if (scrolls && box.getBoundingClientRect().right <= width + 0.5) return true;
        }
        return false;
      };
      return [...document.querySelectorAll('body *')]
        .filter((each) => isSeen(each) && each.getBoundingClientRect().right > width + 0.5 && !isScrolled(each))
        .map((each) => `hangs over: ${each.outerHTML.slice(0, 120)}`);
    });
  }
}
