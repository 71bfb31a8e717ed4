import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Command } from '../../lib/domain/command.ts';
import { ME } from '../../tools/demo/sample-mailbox.ts';
import { CRITERION, ENGLISH, EXTENSION, test } from '../browser/desk.ts';
import { GmailTab } from '../browser/gmail-tab.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { Panel } from '../browser/panel.ts';
import { WorkerLine } from '../browser/worker-line.ts';

function openDeal(id: string): Command {
  return {
    do: 'open_deal',
    deal: id,
    details: {
      name: `Deal ${id}`,
      company: 'Brightfreight',
      process: 'default',
      stage: 'product_evaluated',
      since: 0,
      contacts: [{ email: 'maria.okafor@brightfreight.example', name: 'Maria Okafor', side: 'buyer' }],
    },
  };
}

test('the worker may be stopped before every step of the main job', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url('', ME));
  const gmail = new GmailTab(page);
  const panel = new Panel(page);
  await gmail.openThread(ENGLISH.subject);
  await panel.open();
  await panel.button('New deal').first().waitFor();
  await browser_.stopWorker();
  await panel.newDeal('Product evaluated');
  await browser_.stopWorker();
  await gmail.reply(ENGLISH.recap);
  await expect.poll(() => standIn.account().threads[0]?.messages.length).toBe(3);
  await browser_.stopWorker();
  standIn.deliver(ENGLISH.reply);
  const criterion = panel.criterion(CRITERION);
  await expect(criterion.locator('blockquote')).toContainText('works for us');
  await browser_.stopWorker();
  await criterion.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.stateOf(CRITERION)).toHaveText('Open');
});

test('what was answered is there after the browser was killed, and what was not is there whole or not at all', async ({
  standIn,
}) => {
  let browser = await launchBrowser({ standIn, extensionDir: EXTENSION, thirdPartyStorage: 'blocked' });
  let answered = 0;
  for (const wait of [0, 5, 20, 60]) {
    const line = await WorkerLine.open(browser, ME);
    expect(await line.run(openDeal(`answered-${wait}`))).toEqual({ ok: true });
    answered++;
    const unanswered = line.run(openDeal(`unanswered-${wait}`)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await browser.killBrowser();
    await unanswered;
    browser = await browser.relaunch();
    const after = await WorkerLine.open(browser, ME);
    const deals = await after.deals();
    expect(deals.filter((each) => each.id.startsWith('answered-'))).toHaveLength(answered);
    for (const deal of deals) {
      expect(deal.contacts.map((each) => each.email)).toEqual(['maria.okafor@brightfreight.example']);
    }
    const entries = await after.table<{ id: string; deal?: string }>('entries');
    const payloads = await after.table<{ entry: string }>('payloads');
    expect(payloads.map((each) => each.entry).sort()).toEqual(entries.map((each) => each.id).sort());
    expect(new Set(entries.map((each) => each.deal))).toEqual(new Set(deals.map((each) => each.id)));
    expect(entries).toHaveLength(deals.length * 2);
  }
  await browser.quit();
  rmSync(browser.userDataDir, { recursive: true, force: true, maxRetries: 5 });
});

test('two tabs that see the same reply make one piece of evidence', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url('', ME));
  const gmail = new GmailTab(page);
  const panel = new Panel(page);
  await gmail.openThread(ENGLISH.subject);
  await panel.open();
  await panel.newDeal('Product evaluated');
  await gmail.reply(ENGLISH.recap);
  await expect.poll(() => standIn.account().threads[0]?.messages.length).toBe(3);
  const second = await browser_.context.newPage();
  await second.goto(standIn.url('', ME));
  await new GmailTab(second).openThread(ENGLISH.subject);
  await new Panel(second).open();
  standIn.deliver(ENGLISH.reply);
  for (const each of [panel, new Panel(second)]) {
    await expect(each.stateOf(CRITERION)).toHaveText('Confirmed');
  }
  const line = await WorkerLine.open(browser_, ME);
  const [deal] = await line.deals();
  expect(deal?.evidence.filter((each) => each.criterion === 'next_steps_confirmed')).toHaveLength(1);
});

test('a deal and its evidence are there after the page was loaded again', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url('', ME));
  const panel = new Panel(page);
  await new GmailTab(page).openThread(ENGLISH.subject);
  await panel.open();
  await panel.newDeal('Product evaluated');
  await page.reload();
  await expect(panel.deal).toBeVisible();
  await expect(panel.currentStage).toContainText('Product evaluated');
});
