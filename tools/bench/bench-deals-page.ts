import type { Page } from '@playwright/test';
import { COMPANIES } from '../../tests/seed/seed-words.ts';
import { type Figure, figure, median, percentile } from './figure.ts';
import type { WatchedGmail } from './open-gmail.ts';
import { openDealsPage } from './seed-deals.ts';

/** Opening, searching and scrolling the full page with all the deals of the store. */
export async function benchDealsPage(gmail: WatchedGmail, rounds: number): Promise<readonly Figure[]> {
  const board = await openings(gmail, '#/board', rounds);
  const list = await openings(gmail, '#/list', rounds);
  const page = await openDealsPage(gmail, '#/list');
  await shownAfter(page, 0);
  const searches: number[] = [];
  for (const company of COMPANIES.slice(0, rounds * 2)) searches.push(await search(page, `${company} 1`));
  await clearSearch(page);
  const frames = await scroll(page);
  const { longTasks } = await page.evaluate(() => ({
    longTasks: window.noted?.longTasks.map((each) => each.duration) ?? [],
  }));
  await page.close();
  return [
    figure('board: opened to the first cards, median', median(board), ' ms', { atMost: 500 }),
    figure('list: opened to the first rows, median', median(list), ' ms', { atMost: 500 }),
    figure('search: key to result, median', median(searches), ' ms', { atMost: 50 }),
    figure('search: key to result, 95 %', percentile(searches, 0.95), ' ms'),
    figure('list: time of a frame while scrolling, 95 %', percentile(frames, 0.95), ' ms', { atMost: 34 }, 0),
    figure('list: longest task while searching and scrolling', Math.max(0, ...longTasks), ' ms', undefined, 0),
  ];
}

async function openings(gmail: WatchedGmail, hash: string, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await openDealsPage(gmail, hash);
    const begun = await page.evaluate(() => performance.timeOrigin);
    times.push((await shownAfter(page, 0)) - begun);
    await page.close();
  }
  return times;
}

/** The moment after `since` when the page showed other cards or rows, and at least one. */
async function shownAfter(page: Page, since: number): Promise<number> {
  const shown = await page.waitForFunction(
    (after) => window.noted?.shown.find((each) => each.at > after && each.items > 0)?.at,
    since,
    { timeout: 30_000 },
  );
  return (await shown.jsonValue()) ?? Number.NaN;
}

async function search(page: Page, words: string): Promise<number> {
  await clearSearch(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.insertText(words);
  const typed = await page.evaluate(() => window.noted?.inputs.at(-1) ?? Number.NaN);
  return (await shownAfter(page, typed)) - typed;
}

async function clearSearch(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('');
  await page.waitForTimeout(400);
}

/** The times between frames while the list is scrolled by hand's speed for two seconds. */
function scroll(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const body = document.querySelector('.list-body');
        let scroller: Element | null = body;
        while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
        const frames: number[] = [];
        let last = performance.now();
        const step = () => {
          const now = performance.now();
          frames.push(now - last);
          last = now;
          (scroller ?? document.scrollingElement)?.scrollBy(0, 90);
          if (frames.length < 120) requestAnimationFrame(step);
          else resolve(frames.slice(1));
        };
        requestAnimationFrame(step);
      }),
  );
}
