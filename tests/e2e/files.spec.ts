import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { enDeals } from '../../locales/deals/en.ts';
import { enImport } from '../../locales/import/en.ts';
import { deSettings } from '../../locales/settings/de.ts';
import { enSettings } from '../../locales/settings/en.ts';
import { ME } from '../../tools/demo/sample-mailbox.ts';
import { test } from '../browser/desk.ts';
import type { TestBrowser } from '../browser/launch-browser.ts';

const TABLE = [
  'Deal Name,Associated Company,Amount,Close Date,Deal Stage,Email',
  'Northwind rollout,Northwind,"48,000",12/18/2026,Demo Scheduled,anna@northwind.example',
  'Broken,Contoso,a lot,12/18/2026,Demo Scheduled,',
  '=HYPERLINK(1),Fabrikam,100,12/31/2026,Closed Won,',
].join('\n');

async function openPage(browser: TestBrowser, gmail: string, place: string): Promise<Page> {
  const tab = await browser.open(gmail);
  await tab.locator('[data-app-name="Countersign"]').first().waitFor();
  const page = await browser.context.newPage();
  // Headless has no dialog to choose a place: the page falls back to a download.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.goto(`chrome-extension://${await browser.extensionId()}/deals.html${place}`);
  return page;
}

async function importTable(page: Page): Promise<void> {
  const file = { name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(enImport.deals(2))).toBeVisible();
  await page.getByRole('button', { name: enImport.act, exact: true }).click();
  await expect(page.getByText(enImport.done(2))).toBeVisible();
}

test('deals of another CRM come in, the bad row is named, and their stages are only claimed', async ({
  standIn,
  browser_,
}) => {
  const page = await openPage(browser_, standIn.url('', ME), '#/import');
  await importTable(page);
  await page.goto(page.url().replace('#/import', '#/list'));
  await expect(page.getByRole('row', { name: /Northwind rollout/ })).toBeVisible();
  await page.goto(page.url().replace('#/list', '#/import'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: enImport.exportDeals }).click();
  const text = await streamText(await (await download).createReadStream());
  expect(text).toContain("'=HYPERLINK(1)");
  expect(await findings(page)).toEqual([]);
});

/** As German Excel saves it: semicolons, decimal commas, Windows-1252. */
const GERMAN = [
  'Vorgang;Firma;Betrag;Abschlussdatum;Phase;E-Mail;Nachname',
  'Einführung Süd;Müller & Söhne KG;1.234,50 €;31.12.2026;Angebot;jörg@müller.example;Groß',
  'Pilot;Österreich AG;viel;31.12.2026;Angebot;;',
  'Rahmenvertrag;Bäcker GmbH;48.000,00;1.2.2027;Gewonnen;;',
].join('\r\n');

test('a table as German Excel writes it is read, with umlauts, semicolons and decimal commas', async ({
  standIn,
  browser_,
}) => {
  const page = await openPage(browser_, standIn.url('', ME), '#/import');
  // Windows-1252 is Latin 1, but for some signs like the euro's.
  const bytes = Buffer.from(GERMAN.replaceAll('€', '\x80'), 'latin1');
  const file = { name: 'deals.csv', mimeType: 'text/csv', buffer: bytes };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(enImport.deals(2))).toBeVisible();
  await expect(page.getByText(enImport.bad(1))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /Row 3: .*viel/ })).toBeVisible();
  await page.getByRole('button', { name: enImport.act, exact: true }).click();
  await expect(page.getByText(enImport.done(2))).toBeVisible();
  await page.goto(page.url().replace('#/import', '#/list'));
  await page.getByRole('button', { name: enDeals.list.filters.open }).click();
  await page.getByRole('option', { name: enDeals.list.filters.all }).click();
  const first = page.getByRole('row', { name: /Einführung Süd/ });
  await expect(first).toContainText('Müller & Söhne KG');
  await expect(first).toContainText('€1,234.50');
  await expect(page.getByRole('row', { name: /Rahmenvertrag/ })).toContainText('$48,000');
});

test('a backup brings back what was erased altogether, and the settings speak German at once', async ({
  standIn,
  browser_,
}) => {
  const page = await openPage(browser_, standIn.url('', ME), '#/import');
  await importTable(page);
  await page.goto(page.url().replace('#/import', '#/settings'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: enSettings.backup.act }).click();
  const backup = await (await download).path();
  await expect(page.getByText(enSettings.backup.done)).toBeVisible();

  await page.getByRole('button', { name: enSettings.erase.continue }).last().click();
  await page.getByLabel(enSettings.erase.type(enSettings.erase.word)).fill(enSettings.erase.word);
  await page.getByRole('button', { name: enSettings.erase.act }).click();
  await expect(page.getByText(enSettings.erase.done)).toBeVisible();

  await page.locator('input[type=file]').setInputFiles(backup);
  await expect(page.getByText(enSettings.restore.newDeals(2))).toBeVisible();
  await page.getByRole('button', { name: enSettings.restore.apply, exact: true }).click();
  await expect(page.getByText(enSettings.restore.done)).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await page.getByRole('button', { name: new RegExp(enSettings.language.label) }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { name: deSettings.title, exact: true })).toBeVisible();
});

/** What React Aria announced of a button that is gone by now stays for some seconds, and nobody meets it. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
  return violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html}`));
}

async function streamText(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const piece of stream) text += String(piece);
  return text;
}
