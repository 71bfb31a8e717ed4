import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { GmailTab } from '../../tests/browser/gmail-tab.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';
import { Panel } from '../../tests/browser/panel.ts';
import { type StandIn, startStandIn } from '../../tests/stand-in/stand-in.ts';
import { buildExtension } from './build-extension.ts';
import { type DemoDeal, ME, makeDemo } from './sample-mailbox.ts';

const PICTURES = join(import.meta.dirname, '../../demo-output');
const CRITERION = {
  en: 'Confirmed date and next steps by email',
  de: 'Hat Termin und nächste Schritte per E-Mail bestätigt',
};
const STAGE = { en: 'Product evaluated', de: 'Produkt evaluiert' };

/**
 * The main job in a real browser, on the bundled mailbox: a thread becomes a deal, the rep sends a recap, the buyer's
 * reply arrives, and the exit criterion is marked with that mail as its evidence. With a display the browser stays open.
 */
export async function playBundledDemo(): Promise<void> {
  const seen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
  const headless = !seen || process.env.CI === 'true';
  say('Building the extension ...');
  const extensionDir = buildExtension();
  const demo = makeDemo(Date.now());
  const standIn = await startStandIn({ mailbox: demo.mailbox });
  const browser = await launchBrowser({ standIn, extensionDir, thirdPartyStorage: 'blocked', headless });
  mkdirSync(PICTURES, { recursive: true });
  const page = await browser.open(standIn.url('', ME));
  say(`A Gmail of our own with a sample mailbox of ${ME}; the extension and InboxSDK in it are the real ones.`);
  for (const deal of demo.deals) await playDeal(page, standIn, deal);
  await page.goto(standIn.url('#inbox', ME));
  const foreign = standIn.foreignRequests();
  say(`\nRequests that left for anywhere but Gmail: ${foreign.length}`);
  for (const each of foreign) say(`  ${each.url}`);
  say(`Pictures: ${relative(process.cwd(), PICTURES)}`);
  if (headless) {
    await browser.close();
    await standIn.close();
    return;
  }
  say('The browser stays open for you to click. Close it to end.');
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
  await standIn.close();
}

async function playDeal(page: Page, standIn: StandIn, deal: DemoDeal): Promise<void> {
  const { language } = deal;
  const gmail = new GmailTab(page);
  const panel = new Panel(page, language);
  standIn.settings.language = language;
  await page.goto('about:blank');
  await page.goto(standIn.url('#inbox', ME));
  say(`\n${deal.company} (${language === 'de' ? 'in German' : 'in English'})`);
  await gmail.openThread(deal.subject);
  await panel.open();
  say(`  1. The thread "${deal.subject}" is open; Countersign stands beside it and belongs to no deal yet.`);
  await panel.newDeal(STAGE[language]);
  say(`  2. New deal, towards "${STAGE[language]}".`);
  await gmail.reply(deal.recap);
  say('  3. The rep sends a recap with next steps.');
  standIn.deliver(deal.reply);
  say(`  4. The buyer's reply arrives in the open thread.`);
  const criterion = panel.criterion(CRITERION[language]);
  await criterion.locator('blockquote').waitFor({ timeout: 60_000 });
  await criterion.getByText(panel.words.confirmed, { exact: true }).first().waitFor({ timeout: 60_000 });
  const quote = ((await criterion.locator('blockquote').first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
  say(`  5. "${CRITERION[language]}" is ${panel.words.confirmed.toLowerCase()}. The buyer's sentence:`);
  say(`     ${quote}`);
  say(`     from ${deal.reply.from}, Message-ID <${deal.reply.messageId}>`);
  await criterion.scrollIntoViewIfNeeded();
  const picture = join(PICTURES, `${language}-confirmed.png`);
  await page.screenshot({ path: picture });
}

function say(line: string): void {
  console.log(line);
}
