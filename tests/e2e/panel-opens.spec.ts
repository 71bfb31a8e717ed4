import { expect, type Page } from '@playwright/test';
import { ME } from '../../tools/demo/sample-mailbox.ts';
import { ENGLISH, test } from '../browser/desk.ts';
import { GmailTab } from '../browser/gmail-tab.ts';
import type { TestBrowser } from '../browser/launch-browser.ts';
import { Panel } from '../browser/panel.ts';
import { WorkerLine } from '../browser/worker-line.ts';
import type { StandIn } from '../stand-in/stand-in.ts';

const THREAD = 'first@brightfreight.example';
const frameOf = (page: Page) => page.locator('iframe[title="Countersign"]');
const iconOf = (page: Page) => page.locator('[data-app-name="Countersign"] button');

/** Links the thread without the panel, so that nobody has opened or closed it yet. */
async function linkThread(browser: TestBrowser, standIn: StandIn): Promise<void> {
  const line = await WorkerLine.open(browser, ME);
  const thread = standIn.account().threads[0];
  const result = await line.run({
    do: 'open_deal',
    deal: 'd1',
    details: {
      name: 'Route planning',
      company: 'Bright Freight',
      process: 'default',
      stage: 'product_evaluated',
      since: Date.now() - 30 * 24 * 3_600_000,
      contacts: [{ email: 'maria.okafor@brightfreight.example', name: 'Maria Okafor', side: 'buyer' }],
    },
    link: { thread: thread?.legacy ?? '', subject: ENGLISH.subject },
  });
  expect(result).toEqual({ ok: true });
  await line.page.close();
}

test('the panel opens by itself on a linked thread that was just loaded', async ({ standIn, browser_ }) => {
  await linkThread(browser_, standIn);
  const page = await browser_.context.newPage();
  await page.goto(standIn.threadUrl(THREAD));
  await expect(frameOf(page)).toBeVisible();
  await expect(new Panel(page).deal).toContainText('Route planning');
});

test('a panel that the user closed stays closed, on the next thread and after a reload', async ({
  standIn,
  browser_,
}) => {
  await linkThread(browser_, standIn);
  const page = await browser_.context.newPage();
  await page.goto(standIn.threadUrl(THREAD));
  await expect(frameOf(page)).toBeVisible();
  await iconOf(page).click();
  await expect(frameOf(page)).toBeHidden();

  await page.goto(standIn.url('#inbox'));
  await new GmailTab(page).openThread(ENGLISH.subject);
  await page.waitForTimeout(2_000);
  await expect(frameOf(page)).toBeHidden();
  await page.reload();
  await iconOf(page).waitFor();
  await page.waitForTimeout(4_000);
  await expect(frameOf(page)).toBeHidden();
});

test('making room for another add-on is not being closed, and no add-on is pushed aside', async ({
  standIn,
  browser_,
}) => {
  await linkThread(browser_, standIn);
  const page = await browser_.context.newPage();
  const gmail = new GmailTab(page);
  await page.goto(standIn.threadUrl(THREAD));
  await expect(frameOf(page)).toBeVisible();

  const calendar = page.getByRole('button', { name: 'Calendar', exact: true });
  await calendar.click();
  await expect(frameOf(page)).toBeHidden();
  await expect(page.locator('.brC-global')).toHaveText('Calendar');

  // Another linked thread while the add-on is open: it stays.
  await page.goto(standIn.url('#inbox'));
  await gmail.openThread(ENGLISH.subject);
  await page.waitForTimeout(2_000);
  await expect(page.locator('.brC-global')).toHaveText('Calendar');
  await expect(frameOf(page)).toBeHidden();

  await calendar.click();
  await page.goto(standIn.url('#inbox'));
  await gmail.openThread(ENGLISH.subject);
  await expect(frameOf(page)).toBeVisible();
});
