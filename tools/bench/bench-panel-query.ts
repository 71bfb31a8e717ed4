import type { Page } from '@playwright/test';
import { type Figure, figure, median, percentile } from './figure.ts';
import type { WatchedGmail } from './open-gmail.ts';
import { openDealsPage } from './seed-deals.ts';

/** How long the panel waits for its view: with a running worker, and with one that the browser has stopped. */
export async function benchPanelQuery(gmail: WatchedGmail, times: number, stops: number): Promise<readonly Figure[]> {
  const page = await openDealsPage(gmail, '#/settings');
  const tab = await page.evaluate(async () => (await chrome.tabs.query({ url: 'https://mail.google.com/*' }))[0]?.id);
  if (tab === undefined) throw new Error('No tab of Gmail');
  const warm: number[] = [];
  for (let time = 0; time < times; time++) warm.push(await askPanel(page, tab));
  const cold: number[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await gmail.browser.stopWorker();
    cold.push(await askPanel(page, tab));
  }
  await page.close();
  return [
    figure('query of the panel, median', median(warm), ' ms'),
    figure('query of the panel, 95 %', percentile(warm, 0.95), ' ms', { atMost: 10 }),
    figure('query of the panel after the worker was stopped, median', median(cold), ' ms'),
    figure('query of the panel after the worker was stopped, 95 %', percentile(cold, 0.95), ' ms', { atMost: 100 }),
  ];
}

/** As the panel does: a port, what it stands for, and the first view that comes. */
function askPanel(page: Page, tab: number): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const port = chrome.runtime.connect({ name: 'panel' });
        port.onMessage.addListener(() => {
          resolve(performance.now() - start);
          port.disconnect();
        });
        port.postMessage({ tab: asked, account: null });
      }),
    tab,
  );
}
