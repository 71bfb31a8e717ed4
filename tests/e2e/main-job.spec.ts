import { expect } from '@playwright/test';
import { ME } from '../../tools/demo/sample-mailbox.ts';
import { CRITERION, ENGLISH, test } from '../browser/desk.ts';
import { GmailTab } from '../browser/gmail-tab.ts';
import { Panel } from '../browser/panel.ts';

for (const thirdPartyStorage of ['blocked', 'allowed'] as const) {
  test.describe(`with third-party storage ${thirdPartyStorage}`, () => {
    test.use({ thirdPartyStorage });

    test("a buyer's reply closes the criterion, and the mail is the evidence", async ({ standIn, browser_ }) => {
      const page = await browser_.open(standIn.url('', ME));
      const gmail = new GmailTab(page);
      const panel = new Panel(page);
      await gmail.openThread(ENGLISH.subject);
      await panel.open();
      await panel.newDeal('Product evaluated');
      await expect(panel.currentStage).toContainText('Product evaluated');
      await expect(panel.stateOf(CRITERION)).toHaveText('Open');

      await gmail.reply(ENGLISH.recap);
      await expect.poll(() => standIn.account().threads[0]?.messages.length).toBe(3);
      standIn.deliver(ENGLISH.reply);

      const criterion = panel.criterion(CRITERION);
      await expect(panel.stateOf(CRITERION)).toHaveText('Confirmed');
      await expect(criterion.locator('blockquote')).toContainText('works for us');
      await expect(panel.status).toContainText(CRITERION);

      await criterion.getByRole('button', { name: 'Open email' }).click();
      await expect(page).toHaveURL(/#search\/rfc822msgid/);
      await expect(gmail.rows.or(gmail.messages).first()).toBeVisible();
    });
  });
}

test('what was undone does not come back for the same message', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url('', ME));
  const gmail = new GmailTab(page);
  const panel = new Panel(page);
  await gmail.openThread(ENGLISH.subject);
  await panel.open();
  await panel.newDeal('Product evaluated');
  await gmail.reply(ENGLISH.recap);
  await expect.poll(() => standIn.account().threads[0]?.messages.length).toBe(3);
  standIn.deliver(ENGLISH.reply);
  const criterion = panel.criterion(CRITERION);
  await criterion.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.stateOf(CRITERION)).toHaveText('Open');
  await page.reload();
  await expect(panel.messagesRead).toBeVisible();
  await expect(panel.stateOf(CRITERION)).toHaveText('Open');
});
