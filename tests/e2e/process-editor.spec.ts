import { expect, test } from '@playwright/test';
import { type GalleryBrowser, type GalleryPage, openGallery } from '../gallery/gallery-page.ts';

let gallery: GalleryBrowser;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(async () => {
  await gallery?.close();
});

async function editor(example = 'shipped', language: 'en' | 'de' = 'en'): Promise<GalleryPage> {
  const shown = await gallery.page({ language, theme: 'light', width: 1200 });
  await shown.show(`process-editor/${example}`);
  return shown;
}

const stages = (shown: GalleryPage) => shown.page.getByRole('grid', { name: 'Stages' }).getByRole('row');
const field = (shown: GalleryPage, name: string) => shown.page.getByRole('textbox', { name, exact: true });

test('judges a stage while its name is typed, and takes the proposed wording over', async () => {
  const shown = await editor();
  await field(shown, 'What the buyer has reached').fill('Demo');
  await expect(shown.page.getByText('“Demo” is what the seller does.')).toBeVisible();
  await shown.button('Use “Product evaluated”').click();
  await expect(field(shown, 'What the buyer has reached')).toHaveValue('Product evaluated');
  await expect(shown.page.getByText('is what the seller does')).toHaveCount(0);
  await shown.button('Save').click();
  const command = await shown.command();
  expect(command).toMatchObject({ do: 'save_process', moves: {} });
});

test('judges in German', async () => {
  const shown = await editor('shipped', 'de');
  await field(shown, 'Was der Kunde erreicht hat').fill('Angebot verschickt');
  await shown.button('„Angebot geprüft“ verwenden').click();
  await expect(field(shown, 'Was der Kunde erreicht hat')).toHaveValue('Angebot geprüft');
});

test('says where the deals of a removed stage go, and asks before it saves', async () => {
  const shown = await editor();
  await shown.button('More for Terms agreed').click();
  await shown.page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(stages(shown)).toHaveCount(7);
  await shown.button('Save').click();
  const dialog = shown.page.getByRole('dialog', { name: 'What this changes' });
  await expect(dialog).toContainText('“Terms agreed” is removed. 5 deals stand in it.');
  await dialog.getByRole('button', { name: /Where the deals of “Terms agreed” stand/ }).click();
  // After the sale is no choice for deals that are not won.
  await expect(shown.page.getByRole('option')).toHaveText([
    'Need acknowledged',
    'Product evaluated',
    'Proposal wanted and reviewed',
    'Contract signed',
  ]);
  await shown.page.getByRole('option', { name: 'Contract signed' }).click();
  await dialog.getByRole('button', { name: 'Save and move the deals' }).click();
  expect(await shown.command()).toMatchObject({ moves: { terms_agreed: 'contract_signed' } });
});

test('reorders stages by keyboard alone', async () => {
  const shown = await editor();
  await stages(shown).first().focus();
  const handle = shown.button('Move Need acknowledged');
  await handle.focus();
  await shown.page.keyboard.press('Enter');
  await shown.page.keyboard.press('ArrowDown');
  await shown.page.keyboard.press('ArrowDown');
  await shown.page.keyboard.press('Enter');
  await expect(stages(shown).first()).not.toContainText('Need acknowledged');
  await shown.button('Save').click();
});

test('reorders stages with the mouse', async () => {
  const shown = await editor();
  await stages(shown)
    .nth(2)
    .dragTo(stages(shown).first(), { targetPosition: { x: 100, y: 2 } });
  await expect(stages(shown).first()).toContainText('Proposal wanted and reviewed');
});

test('merges two criteria into one', async () => {
  const shown = await editor();
  await stages(shown).nth(1).click();
  await shown.button('More for Attended, and has no open question').click();
  await shown.page.getByRole('menuitem', { name: 'Merge with another…' }).click();
  await shown.button('Merge').click();
  await expect(shown.page.getByRole('grid', { name: /Exit criteria/ }).getByRole('row')).toHaveCount(2);
  await shown.button('Save').click();
  await expect(shown.page.getByText('Not required any more: Attended, and has no open question')).toBeVisible();
});

test('begins a new process with the shipped one, beside it', async () => {
  const shown = await editor();
  await shown.button('New process').click();
  await expect(field(shown, 'Name')).toHaveValue('New process');
  await shown.button('Save').click();
  expect(await shown.command()).toMatchObject({ process: { id: 'new-deal-id', name: { en: 'New process' } } });
});

test('says why a file is no process', async () => {
  const shown = await editor();
  const chooser = shown.page.waitForEvent('filechooser');
  await shown.button('Import from a file').click();
  await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(shown.page.getByRole('alert')).toHaveText(/not a process of Countersign/);
});

test('keeps what was typed when the reader’s language changes', async () => {
  const shown = await editor();
  await field(shown, 'What the buyer has reached').fill('Pain named');
  await shown.page.evaluate(() => window.switchLanguage('de'));
  await expect(field(shown, 'Was der Kunde erreicht hat')).toHaveValue('Pain named');
});

test('takes an earlier version up again', async () => {
  const shown = await editor('versions');
  await shown.button('Versions 3').click();
  await shown.page.getByRole('button', { name: /As shipped/ }).click();
  await expect(stages(shown).first()).toContainText('Need acknowledged');
  await expect(shown.page.getByText('Changes are not saved yet.')).toBeVisible();
});

for (const language of ['en', 'de'] as const) {
  test(`has no barrier in what it asks before it saves: ${language}`, async () => {
    const shown = await editor('stage-removed', language);
    await shown.button(language === 'en' ? 'Save' : 'Speichern').click();
    await shown.page.getByRole('dialog').waitFor();
    expect([...(await shown.barriers()), ...(await shown.faults())]).toEqual([]);
  });
}
