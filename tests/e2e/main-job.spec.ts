import { test as base, expect } from '@playwright/test';
import { ME, makeDemo } from '../../tools/demo/sample-mailbox.ts';
import { GmailTab } from '../browser/gmail-tab.ts';
import { launchBrowser, type TestBrowser } from '../browser/launch-browser.ts';
import { Panel } from '../browser/panel.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';

const EXTENSION = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const demo = makeDemo(Date.now());
const [english] = demo.deals;
if (!english) throw new Error('The demo has no deal');

interface Desk {
  readonly standIn: StandIn;
  readonly browser_: TestBrowser;
}

for (const thirdPartyStorage of ['blocked', 'allowed'] as const) {
  const test = base.extend<Desk>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
    standIn: async ({}, use) => {
      const standIn = await startStandIn({ mailbox: demo.mailbox });
      await use(standIn);
      await standIn.close();
      expect(standIn.complaints).toEqual([]);
      expect(standIn.foreignRequests()).toEqual([]);
    },
    browser_: async ({ standIn }, use) => {
      const browser = await launchBrowser({ standIn, extensionDir: EXTENSION, thirdPartyStorage });
      await use(browser);
      await browser.close();
    },
  });

  test(`with third-party storage ${thirdPartyStorage}, a buyer's reply closes the criterion, and the mail is the evidence`, async ({
    standIn,
    browser_,
  }) => {
    const page = await browser_.open(standIn.url('', ME));
    const gmail = new GmailTab(page);
    const panel = new Panel(page);
    await gmail.openThread(english.subject);
    await panel.open();
    await panel.newDeal('Product evaluated');
    await expect(panel.currentStage).toContainText('Product evaluated');
    await expect(panel.criterion('Confirmed date and next steps by email')).toContainText('Open');

    await gmail.reply(english.recap);
    await expect.poll(() => standIn.account().threads[0]?.messages.length).toBe(3);
    standIn.deliver(english.reply);

    const criterion = panel.criterion('Confirmed date and next steps by email');
    await expect(criterion).toContainText('Confirmed');
    await expect(criterion.locator('blockquote')).toContainText('works for us');
    await expect(panel.status).toContainText('Confirmed date and next steps by email');

    await criterion.getByRole('button', { name: 'Open email' }).click();
    await expect(page).toHaveURL(/#search\/rfc822msgid/);
    await expect(gmail.rows.or(gmail.messages).first()).toBeVisible();
  });

  test(`with third-party storage ${thirdPartyStorage}, what was undone does not come back`, async ({
    standIn,
    browser_,
  }) => {
    standIn.deliver(english.reply);
    const page = await browser_.open(standIn.url('', ME));
    const gmail = new GmailTab(page);
    const panel = new Panel(page);
    await gmail.openThread(english.subject);
    await panel.open();
    await panel.newDeal('Product evaluated');
    const criterion = panel.criterion('Confirmed date and next steps by email');
    const found = criterion.getByRole('button', { name: /^(Undo|Reject)$/ }).first();
    await found.click();
    await expect(criterion).toContainText('Open');
    await page.reload();
    await expect(panel.criterion('Confirmed date and next steps by email')).toContainText('Open');
  });
}
