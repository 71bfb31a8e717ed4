import { expect, test } from '@playwright/test';
import { type GalleryBrowser, type GalleryPage, type Look, openGallery } from '../gallery/gallery-page.ts';

let gallery: GalleryBrowser;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(async () => {
  await gallery?.close();
});

const ENGLISH: Look = { language: 'en', theme: 'light', width: 300 };
const GERMAN: Look = { language: 'de', theme: 'light', width: 300 };

async function shown(example: string, look: Look = ENGLISH): Promise<GalleryPage> {
  const page = await gallery.page(look);
  await page.show(`panel/${example}`);
  return page;
}

test('a screen reader finds the deal, its stages, its exit criteria and their proof by name', async () => {
  const { page } = await shown('linked-confirmed');
  const deal = page.getByRole('region', { name: 'Deal', exact: true });
  await expect(page).toHaveTitle('Countersign');
  await expect(deal.getByRole('heading', { name: 'Dispatch for the northern depots' })).toBeVisible();
  const stages = deal.getByRole('list', { name: 'Stages' });
  await expect(stages.getByRole('listitem')).toHaveCount(8);
  await expect(stages.locator('[aria-current="step"]')).toContainText('Product evaluated');
  const criteria = deal.getByRole('list', { name: 'Exit criteria' }).getByRole('listitem');
  await expect(criteria).toHaveText([
    /^Confirmed date and next steps by email.*Confirmed/,
    /^Attended, and has no open question.*Confirmed/,
    /^Set a further meeting to discuss how to proceed.*Open/,
  ]);
  await expect(criteria.first().locator('blockquote')).toHaveText(
    'Yes, Thursday the 3rd at 10 works for us, and the steps are exactly as we see them.',
  );
  for (const name of ['Open email', 'Copy evidence', 'Undo']) {
    await expect(criteria.first().getByRole('button', { name, exact: true })).toHaveAccessibleDescription(
      'Confirmed date and next steps by email',
    );
  }
  await expect(page.getByRole('button', { name: 'Unlink', exact: true })).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(1);
});

test('the same names stand in German', async () => {
  const { page } = await shown('linked-confirmed', GERMAN);
  const deal = page.getByRole('region', { name: 'Deal', exact: true });
  await expect(deal.getByRole('list', { name: 'Phasen' })).toBeVisible();
  const criteria = deal.getByRole('list', { name: 'Exit-Kriterien' }).getByRole('listitem');
  await expect(criteria.first()).toHaveText(/^Hat Termin und nächste Schritte per E-Mail bestätigt.*Bestätigt/);
  for (const name of ['E-Mail öffnen', 'Beleg kopieren', 'Rückgängig']) {
    await expect(criteria.first().getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Verknüpfung lösen', exact: true })).toBeVisible();
});

test('Undo takes back exactly the proof beside it', async () => {
  const panel = await shown('linked-confirmed');
  await panel.button('Undo').first().click();
  expect(await panel.command()).toEqual({ do: 'undo_evidence', deal: 'deal-1', evidence: 'evidence-next-steps' });
});

for (const [name, command] of [
  ['Confirm', 'confirm_suggestion'],
  ['Reject', 'reject_suggestion'],
] as const) {
  test(`${name} decides a suggestion`, async () => {
    const panel = await shown('linked-suggested');
    await panel.button(name).click();
    expect(await panel.command()).toEqual({ do: command, deal: 'deal-1', evidence: 'evidence-meeting' });
  });
}

test('a refusal is said beside the button that was pressed', async () => {
  const panel = await shown('linked-gate-open');
  await panel.answerWith({ ok: false, refusal: 'disk_full' });
  await panel.button('Move on to: Proposal wanted and reviewed').click();
  await expect(panel.page.getByRole('alert')).toHaveText('Nothing was changed, because the disk is full.');
});

test('Copy evidence puts a text with the link on the clipboard', async () => {
  const panel = await shown('linked-confirmed');
  await panel.button('Copy evidence').first().click();
  await expect(panel.page.getByRole('status')).toHaveText('Copied');
  const copied = await panel.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('“Yes, Thursday the 3rd at 10 works for us');
  expect(copied).toContain(
    'https://mail.google.com/mail/#search/rfc822msgid%3ACAF4a8b71%2B9%40mail.brightwater.example',
  );
});

test('Copy evidence works where the page may not use the clipboard', async () => {
  const panel = await shown('linked-confirmed');
  await panel.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await panel.button('Copy evidence').first().click();
  await expect(panel.page.getByRole('status')).toHaveText('Copied');
  expect(await panel.page.evaluate(() => navigator.clipboard.readText())).toContain('Exit criterion: Confirmed date');
});

test('where the mail is gone, what was kept of it is shown', async () => {
  const panel = await shown('linked-confirmed');
  await panel.page.evaluate(() => {
    window.mailIsGone = true;
  });
  await panel.button('Open email').first().click();
  const dialog = panel.page.getByRole('dialog', { name: 'The email as it was kept' });
  await expect(dialog).toContainText('The list of depots follows tomorrow.');
  await expect(dialog).toContainText('The recap that it answers');
  await expect(dialog.locator('mark')).toHaveText(/^Yes, Thursday the 3rd/);
  expect(await panel.barriers()).toEqual([]);
  await panel.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('an offered deal is linked in one click', async () => {
  const panel = await shown('unlinked-offers');
  await panel.button('Link to deal').nth(1).click();
  expect(await panel.command()).toMatchObject({ do: 'link_thread', deal: 'deal-2', thread: '193a8b9e02c4d100' });
});

test('any deal is found and linked with the keyboard alone', async () => {
  const panel = await shown('unlinked-nothing');
  await panel.page.getByRole('combobox', { name: 'Search all deals' }).focus();
  await panel.page.keyboard.type('fleet');
  await expect(panel.page.getByRole('option', { name: 'Fleet tablets' })).toBeVisible();
  await panel.page.keyboard.press('ArrowDown');
  await panel.page.keyboard.press('Enter');
  await panel.button('Link to deal').press('Enter');
  expect(await panel.command()).toMatchObject({ do: 'link_thread', deal: 'deal-2' });
});

test('a new deal is prefilled from the thread, needs a name, and is made once', async () => {
  const panel = await shown('unlinked-nothing');
  await panel.button('New deal').click();
  const name = panel.page.getByRole('textbox', { name: 'Deal name' });
  await expect(name).toHaveValue('Dispatch for the northern depots');
  await name.fill('');
  await panel.button('Create and link').click();
  await expect(panel.page.getByText('Please fill this in.')).toBeVisible();
  expect(await panel.barriers()).toEqual([]);
  await name.fill('Depots');
  await panel.page.getByRole('button', { name: /Works towards/ }).click();
  await panel.page.getByRole('option', { name: 'Terms agreed' }).click();
  await panel.page.getByText('Rajesh Nair').first().click();
  await panel.button('Create and link').click();
  expect(await panel.command()).toMatchObject({
    do: 'open_deal',
    deal: 'new-deal-id',
    details: {
      name: 'Depots',
      company: 'Brightwater Logistics',
      value: { amount: 48_000, currency: 'GBP' },
      expectedClose: '2027-01-29',
      process: 'default',
      stage: 'terms_agreed',
      contacts: [{ email: 'anna.keller@brightwater.example', side: 'buyer' }],
    },
    link: { thread: '193a8b9e02c4d100' },
  });
});

test('the side of a person is corrected from a menu', async () => {
  const panel = await shown('unlinked-offers');
  await panel.button('Side of Tom Hale: Third party').click();
  await panel.page.getByRole('menuitem', { name: 'Buyer' }).click();
  expect(await panel.command()).toEqual({ do: 'set_side', email: 'tom@hale-advisory.example', side: 'buyer' });
});

test('a sentence of any message of the buyer can be chosen as evidence', async () => {
  const panel = await shown('linked-fresh');
  await panel.button('More for: Set a further meeting to discuss how to proceed').click();
  await panel.page.getByRole('menuitem', { name: 'Choose a message…' }).click();
  await panel.page.locator('label', { hasText: /^Anna Keller, 26 Nov/ }).click();
  await panel.page.locator('label', { hasText: /^The list of depots follows tomorrow/ }).click();
  expect(await panel.barriers()).toEqual([]);
  await panel.button('Use as evidence').click();
  expect(await panel.command()).toEqual({
    do: 'choose_evidence',
    deal: 'deal-1',
    criterion: 'further_meeting_set',
    message: 'id:3',
    quote: 'The list of depots follows tomorrow.',
  });
});

test('moving on without proof needs a reason', async () => {
  const panel = await shown('linked-confirmed');
  await panel.button('More for this deal').click();
  await panel.page.getByRole('menuitem', { name: 'Move on without proof…' }).click();
  await panel.button('Move on without proof').click();
  await expect(panel.page.getByText('Please write a reason.')).toBeVisible();
  await panel.page.getByRole('textbox', { name: 'Reason' }).fill('Agreed on the phone');
  await panel.button('Move on without proof').click();
  expect(await panel.command()).toEqual({
    do: 'override_stage',
    deal: 'deal-1',
    to: 'proposal_reviewed',
    reason: 'Agreed on the phone',
  });
});

test('a new date asks whether the agreement still stands', async () => {
  const panel = await shown('linked-new-date');
  await panel.button('Open again').click();
  expect(await panel.command()).toEqual({
    do: 'settle_question',
    deal: 'deal-1',
    evidence: 'evidence-next-steps',
    stands: false,
  });
});

test('new evidence is announced, counts as looked at after a moment, and stays until dismissed', async () => {
  const panel = await shown('linked-news');
  const status = panel.page.getByRole('status');
  await expect(status).toHaveText('Anna Keller confirmed: Confirmed date and next steps by email');
  expect(await panel.command()).toEqual({ do: 'see_news', deals: ['deal-1'] });
  await expect(status).toContainText('Anna Keller confirmed');
  await panel.button('Dismiss').click();
  await expect(status).toHaveText('');
});

test('new evidence of a stage that was left can be undone from its announcement', async () => {
  const panel = await shown('linked-news-elsewhere');
  await panel.page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  expect(await panel.command()).toMatchObject({ do: 'undo_evidence', evidence: 'evidence-of-a-stage-left' });
  await expect(panel.page.getByRole('status')).toHaveText('');
});

test('the language changes without a reload, and what was typed stays', async () => {
  const panel = await shown('linked-fresh');
  await panel.button('More for: Attended, and has no open question').click();
  await panel.page.getByRole('menuitem', { name: 'Claim with a note…' }).click();
  await panel.page.getByRole('textbox', { name: 'How do you know?' }).fill('She told me so.');
  await panel.page.evaluate(() => window.switchLanguage('de'));
  await expect(panel.page.getByRole('textbox', { name: 'Woher wissen Sie das?' })).toHaveValue('She told me so.');
});

test('erasing asks once more', async () => {
  const panel = await shown('linked-confirmed');
  await panel.button('More for this deal').click();
  await panel.page.getByRole('menuitem', { name: 'Erase deal…' }).click();
  const dialog = panel.page.getByRole('alertdialog', { name: 'Erase “Dispatch for the northern depots”?' });
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  expect(await panel.command()).toEqual({ do: 'erase_deal', deal: 'deal-1' });
  await expect(dialog).toBeHidden();
});
