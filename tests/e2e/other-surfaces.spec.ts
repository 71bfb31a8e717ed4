import { expect } from '@playwright/test';
import { ME } from '../../tools/demo/sample-mailbox.ts';
import { CRITERION, ENGLISH, test } from '../browser/desk.ts';
import { GmailTab } from '../browser/gmail-tab.ts';
import { Panel } from '../browser/panel.ts';
import { SidePanel } from '../browser/side-panel.ts';

const DEAL = /^Deal$/;

test('in a tab of its own the panel does the main job for the Gmail tab last used', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url('', ME));
  const gmail = new GmailTab(page);
  await gmail.openThread(ENGLISH.subject);
  const tab = await browser_.context.newPage();
  await tab.goto(`chrome-extension://${await browser_.extensionId()}/panel.html?surface=tab`);
  await expect(tab).toHaveTitle('Countersign');
  await tab.getByRole('button', { name: 'New deal', exact: true }).first().click();
  await tab.getByRole('button', { name: /Works towards/ }).click();
  await tab.getByRole('option', { name: /Product evaluated/ }).click();
  await tab.getByRole('button', { name: 'Create and link', exact: true }).click();
  await expect(tab.getByRole('region', { name: DEAL })).toBeVisible();

  await page.bringToFront();
  await gmail.reply(ENGLISH.recap);
  await expect.poll(() => standIn.account().threads[0]?.messages.length).toBe(3);
  standIn.deliver(ENGLISH.reply);
  await tab.bringToFront();
  const criterion = tab
    .getByRole('list', { name: 'Exit criteria' })
    .getByRole('listitem')
    .filter({ hasText: CRITERION });
  await expect(criterion.locator('.criterion-word')).toHaveText('Confirmed');
  await criterion.getByRole('button', { name: 'Open email' }).click();
  await expect(page).toHaveURL(/#search\/rfc822msgid/);
  await expect(gmail.rows.or(gmail.messages).first()).toBeVisible();
});

test('in the browser’s side panel it does the main job for the tab beside it', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url('', ME));
  const gmail = new GmailTab(page);
  await gmail.openThread(ENGLISH.subject);
  const side = await SidePanel.open(browser_, page);
  await expect.poll(() => side.text()).toContain('maria.okafor@brightfreight.example');
  await expect.poll(() => side.press('New deal')).toBe(true);
  await expect.poll(() => side.press('Create and link')).toBe(true);
  await expect.poll(() => side.text()).toContain('Towards: Need acknowledged');

  await gmail.reply(ENGLISH.recap);
  await expect.poll(() => standIn.account().threads[0]?.messages.length).toBe(3);
  standIn.deliver(ENGLISH.reply);
  await expect.poll(() => side.text()).toMatch(/Agreed to a date for an evaluation\s+Confirmed/);
  await expect.poll(() => side.press('Open email')).toBe(true);
  await expect(page).toHaveURL(/#search\/rfc822msgid/);
});

test('without an open thread the panel shows what was confirmed and what waits, and leads there', async ({
  standIn,
  browser_,
}) => {
  const page = await browser_.open(standIn.url('', ME));
  const gmail = new GmailTab(page);
  const panel = new Panel(page);
  await gmail.openThread(ENGLISH.subject);
  await panel.open();
  await panel.newDeal('Product evaluated');
  await gmail.reply(ENGLISH.recap);
  await expect.poll(() => standIn.account().threads[0]?.messages.length).toBe(3);
  // The panel is closed when the reply comes, so that nobody has looked at what it proves.
  await page.locator('[data-app-name="Countersign"] button').click();
  standIn.deliver(ENGLISH.reply);
  standIn.deliver({
    ...ENGLISH.reply,
    date: new Date(Date.parse(ENGLISH.reply.date) + 60_000).toISOString(),
    text: 'Hi Jo,\n\nall our questions from the demo are answered, nothing is open any more.\n\nMaria',
    messageId: 'more@brightfreight.example',
  });
  await expect(page.locator('[data-app-name="Countersign"] button')).toHaveAttribute('aria-label', /\([2-9]\)/);
  await page.goto(standIn.url('#inbox'));
  await panel.open();
  const waiting = panel.frame.getByRole('list', { name: 'Waiting for you' });
  await expect(waiting.getByRole('listitem').filter({ hasText: CRITERION })).toContainText('works for us');
  const suggestion = waiting
    .getByRole('listitem')
    .filter({ has: panel.frame.getByRole('button', { name: 'Reject', exact: true }) })
    .first();
  await suggestion.getByRole('button', { name: 'Open email' }).click();
  await expect(page).toHaveURL(/#search\/rfc822msgid/);
  await page.goto(standIn.url('#inbox'));
  await suggestion.getByRole('button', { name: 'Confirm', exact: true }).click();
  await waiting
    .getByRole('listitem')
    .filter({ hasText: CRITERION })
    .getByRole('button', { name: 'Seen', exact: true })
    .click();
  await expect(waiting.getByRole('listitem').filter({ hasText: CRITERION })).toHaveCount(0);
});
