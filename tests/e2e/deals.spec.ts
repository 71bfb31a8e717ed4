import { expect } from '@playwright/test';
import { ME } from '../../tools/demo/sample-mailbox.ts';
import { DealsTab } from '../browser/deals-tab.ts';
import { test as desk } from '../browser/desk.ts';
import { writeSeed } from '../seed/write-seed.ts';

/** Gmail was open once, so that the account is known; the deals stand in a tab of their own. */
const test = desk.extend<{ deals: DealsTab }>({
  deals: async ({ standIn, browser_ }, use) => {
    await browser_.open(standIn.url('', ME));
    const deals = await DealsTab.open(browser_);
    await expect
      .poll(async () => {
        await deals.page.reload();
        return deals.page.getByRole('navigation', { name: 'Views' }).isVisible();
      })
      .toBe(true);
    await use(deals);
  },
});

const NAME = 'Rollout Nord';
const NEED = 'Need acknowledged';
const EVALUATED = 'Product evaluated';

test('an empty board teaches how to come to the first confirmed step', async ({ deals }) => {
  const steps = deals.page.getByRole('region', { name: 'From an empty board to the first confirmed step' });
  await expect(steps.getByRole('listitem').first()).toHaveAttribute('aria-current', 'step');
  await steps.getByRole('button', { name: 'New deal' }).click();
  await deals.sheet.getByLabel('Deal name').fill(NAME);
  await deals.sheet.getByLabel('The buyer’s addresses').fill('dana@buyer.example');
  await deals.sheet.getByRole('button', { name: 'Create deal' }).click();
  await expect(deals.deal.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(deals.deal.getByText('dana@buyer.example', { exact: true })).toBeVisible();
  await deals.go('board');
  await expect(steps.getByRole('listitem').nth(1)).toHaveAttribute('aria-current', 'step');
});

test('a move that the gate refuses shows what is missing, and can be finished there', async ({ deals }) => {
  await deals.openDeal(ME, 'deal-1', NAME);
  const card = deals.card(NAME);
  await expect(deals.column(NEED).locator(card)).toBeVisible();

  await deals.moveByKeyboard(NAME, `Move towards: ${EVALUATED}`);
  await expect(deals.sheet).toContainText('Named the problem and what it costs, in writing');
  await expect(deals.sheet).toContainText('What does this problem cost you today, in hours or money?');
  await deals.sheet.getByRole('button', { name: 'Move on without proof' }).click();
  await expect(deals.sheet).toContainText('Please write a reason.');
  await deals.sheet.getByLabel('Reason').fill('They said so on the phone.');
  await deals.sheet.getByRole('button', { name: 'Move on without proof' }).click();
  await expect(deals.column(EVALUATED).locator(card)).toContainText('Ahead of its proof');

  await deals.moveByChoice(NAME, `Towards: ${NEED}`);
  await deals.sheet.getByLabel('Reason').fill('It was too early.');
  await deals.sheet.getByRole('button', { name: 'Move back' }).click();
  await expect(deals.column(NEED).locator(card)).toBeVisible();
  await expect(card).not.toContainText('Ahead of its proof');

  await deals.moveByKeyboard(NAME, 'Disqualify');
  await deals.sheet.getByRole('button', { name: 'Disqualify' }).click();
  await expect(card).toHaveCount(0);
  await deals.go('ended');
  const ended = deals.page.getByRole('region', { name: 'Disqualified', exact: true });
  await expect(ended).toContainText(NAME);
  await expect(ended).toContainText('No need');
  await ended.getByRole('button', { name: 'Reopen' }).click();
  await deals.go('board');
  await expect(deals.column(NEED).locator(card)).toBeVisible();
});

test('a card is dragged to another column with the mouse', async ({ deals }) => {
  await deals.openDeal(ME, 'deal-1', NAME);
  await deals.card(NAME).dragTo(deals.column(EVALUATED));
  await expect(deals.sheet).toContainText('Named the problem and what it costs, in writing');
  await deals.page.keyboard.press('Escape');
  await expect(deals.column(NEED).locator(deals.card(NAME))).toBeVisible();
});

test('what was typed into a form is there again after a reload', async ({ deals }) => {
  await deals.openDeal(ME, 'deal-1', NAME);
  await deals.moveByChoice(NAME, `Towards: ${EVALUATED}`);
  await deals.sheet.getByLabel('Reason').fill('Half a sentence');
  await deals.page.reload();
  await deals.moveByChoice(NAME, `Towards: ${EVALUATED}`);
  await expect(deals.sheet.getByLabel('Reason')).toHaveValue('Half a sentence');
});

test('the list sorts, filters and finds among hundreds of deals', async ({ deals }) => {
  await writeSeed(deals.page, { account: ME, deals: 300, proofs: 1, now: Date.now() });
  await deals.go('list');
  await deals.page.reload();
  const rows = deals.page.getByRole('row');
  await expect(deals.page.getByRole('table', { name: 'Deals' })).toHaveAttribute('aria-rowcount', /\d{2,}/);
  expect(await rows.count()).toBeLessThan(80);
  await deals.page.getByRole('button', { name: 'Value' }).click();
  await deals.page.getByRole('button', { name: 'Value' }).click();
  await expect(deals.page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'descending');
  await expect(rows.nth(1)).toContainText(/[€$]1[12]\d,000/);
  await deals.page.getByRole('searchbox', { name: 'Search deals' }).fill('kestrel 1');
  await expect(rows.nth(1)).toContainText('Kestrel Insurance 1');
  await deals.page.getByRole('searchbox', { name: 'Search deals' }).fill('nobody has this name');
  await expect(deals.page.getByText('No deal fits.')).toBeVisible();
  await deals.page.getByRole('button', { name: 'Show all deals' }).click();
  await expect(deals.page.getByText('300 deals')).toBeVisible();
});

test('after the sale the same board goes on: a customer is dragged, a check answered, the rate counted', async ({
  deals,
}) => {
  await deals.openDeal(ME, 'deal-1', NAME, 'kick_off_confirmed');
  await deals.go('after');
  const card = deals.card(NAME);
  await expect(deals.column('Kick-off confirmed').locator(card)).toBeVisible();
  await card.dragTo(deals.column('Live'));
  await expect(deals.sheet).toContainText('Move on without proof');
  await deals.page.keyboard.press('Escape');
  await deals.moveByKeyboard(NAME, 'Move behind the last stage');
  await expect(deals.sheet).toContainText('This skips: Live and Value confirmed');
  await deals.sheet.getByLabel('Reason').fill('They run it alone.');
  await deals.sheet.getByRole('button', { name: 'Move on without proof' }).click();
  await expect(card).toHaveCount(0);
  await expect(deals.page.getByRole('region', { name: 'All stages complete' })).toContainText('1 deal');

  await deals.page.getByRole('radio', { name: 'List' }).click();
  await expect(deals.page.getByRole('list', { name: 'Customers' })).toContainText(NAME);
  await deals.page.reload();
  await expect(deals.page.getByRole('radio', { name: 'List' })).toBeChecked();
});

test('a customer of long ago is asked for the value that was promised', async ({ deals }) => {
  const since = new Date();
  since.setMonth(since.getMonth() - 7);
  await deals.openDeal(ME, 'deal-1', NAME, 'live', since.getTime());
  await deals.go('after');
  const due = deals.page.getByRole('region', { name: 'Value checks due' });
  await due.getByRole('button', { name: 'Answer after 6 months' }).click();
  await due.getByText('Not kept', { exact: true }).click();
  await due.getByRole('button', { name: 'Save answer' }).click();
  await expect(due).toContainText('No value check is due.');
  const rate = deals.page.getByRole('region', { name: 'Promises kept' });
  await expect(rate).toContainText('0 of 1 value checks answered “kept”');
  await expect(rate).toContainText('Below the line');
});

test('the page of a deal tells its whole story, with the emails', async ({ deals }) => {
  await writeSeed(deals.page, { account: ME, deals: 20, proofs: 1, now: Date.now() });
  await deals.go('deal/seed-8');
  await deals.page.reload();
  const stages = deals.deal.getByRole('list', { name: 'Stages' });
  await expect(stages.locator('blockquote').first()).toBeVisible();
  await expect(stages.getByRole('button', { name: 'Open email' }).first()).toBeVisible();
  const story = deals.deal.getByRole('region', { name: 'The whole story' });
  await expect(story.getByRole('listitem').first()).toContainText('The deal was opened');
  await expect(story).toContainText('reached. Towards:');

  await deals.deal.getByLabel('What was promised').fill('Month end closes two days earlier.');
  await deals.deal.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(story).toContainText('Promised: Month end closes two days earlier.');
  await deals.deal.getByRole('button', { name: 'Hand over…' }).click();
  await deals.deal.getByLabel('To whom').fill('sam@vendor.example');
  await deals.deal.getByRole('button', { name: 'Hand over', exact: true }).click();
  await expect(story).toContainText(`Handed over from ${ME} to sam@vendor.example`);
});

test('erasing asks for the name, and leaves nothing of the deal', async ({ deals }) => {
  await deals.openDeal(ME, 'deal-1', NAME);
  await deals.go('deal/deal-1');
  await deals.deal.getByRole('button', { name: 'More for this deal' }).click();
  await deals.page.getByRole('menuitem', { name: 'Erase deal…' }).click();
  await expect(deals.sheet.getByRole('button', { name: 'Erase for good' })).toHaveCount(0);
  await deals.sheet.getByLabel('Name of the deal').fill(NAME);
  await deals.sheet.getByRole('button', { name: 'Erase for good' }).click();
  await expect(deals.page.getByText('This deal does not exist, or it was erased.')).toBeVisible();
});

test('another language is spoken at once, without a reload', async ({ deals }) => {
  await deals.openDeal(ME, 'deal-1', NAME);
  await deals.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await deals.page.getByRole('button', { name: 'More', exact: true }).click();
  await deals.page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await expect(deals.page.getByRole('link', { name: 'Nach dem Verkauf' })).toBeVisible();
  await expect(deals.column('Bedarf anerkannt').locator(deals.card(NAME))).toContainText('Es fehlt');
  expect(await deals.page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

for (const look of [
  { scheme: 'light', width: 1360, language: 'en' },
  { scheme: 'dark', width: 400, language: 'de' },
] as const) {
  test(`axe finds nothing on any view: ${look.scheme}, ${look.width} px, ${look.language}`, async ({ deals }) => {
    test.setTimeout(300_000);
    await writeSeed(deals.page, { account: ME, deals: 60, proofs: 1, now: Date.now() });
    await deals.run(ME, { do: 'change_settings', settings: { language: look.language } });
    await deals.page.emulateMedia({ colorScheme: look.scheme });
    await deals.page.setViewportSize({ width: look.width, height: 860 });
    await deals.page.reload();
    for (const place of ['board', 'list', 'after', 'ended', 'deal/seed-8', 'process', 'settings', 'import']) {
      await deals.go(place);
      await deals.page.waitForTimeout(500);
      expect.soft(await deals.barriers(), place).toEqual([]);
      expect.soft(await deals.hangsOver(), place).toBe(false);
    }
  });
}
