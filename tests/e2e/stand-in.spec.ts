import { rmSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { GmailTab } from '../browser/gmail-tab.ts';
import { launchBrowser, type TestBrowser } from '../browser/launch-browser.ts';
import { buildProbe } from '../stand-in/probe/build-probe.ts';
import { expectHeard, heardIn } from '../stand-in/probe/probe-log.ts';
import { sampleMailbox } from '../stand-in/sample-mailbox.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';

/** The stand-in Gmail is good as long as the real InboxSDK, in a throw-away extension, finds in it what it looks for. */
const test = base.extend<{ standIn: StandIn; browser_: TestBrowser }, { probe: string }>({
  probe: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
    async ({}, use) => {
      const folder = buildProbe();
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
  standIn: async ({}, use) => {
    const standIn = await startStandIn({ mailbox: sampleMailbox });
    await use(standIn);
    await standIn.close();
    expect(standIn.complaints).toEqual([]);
  },
  browser_: async ({ standIn, probe }, use) => {
    const browser = await launchBrowser({ standIn, extensionDir: probe, thirdPartyStorage: 'blocked' });
    await use(browser);
    await browser.close();
  },
});

const SUBJECT = 'Evaluation of your product';

test('InboxSDK loads and sees the list', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url());
  await expectHeard(page, { what: 'loaded', user: 'jo@vendor.example', language: 'en' });
  await expectHeard(page, { what: 'route', id: 'inbox/:page' });
  await expectHeard(page, { what: 'row', subject: SUBJECT, count: 5 });
});

test('a thread shows its last message; collapsed and hidden ones are not loaded until they are clicked', async ({
  standIn,
  browser_,
}) => {
  const page = await browser_.open(standIn.url());
  const gmail = new GmailTab(page);
  await gmail.openThread(SUBJECT);
  await expectHeard(page, { what: 'thread id', id: standIn.account().threads[0]?.legacy });
  const loaded = async () => (await heardIn(page)).filter(({ what }) => what === 'message').map(({ from }) => from);
  await expect.poll(loaded).toEqual(['dana@buyer.example']);
  expect((await heardIn(page)).filter(({ what }) => what === 'message seen').map(({ state }) => state)).toEqual([
    'COLLAPSED',
    'HIDDEN',
    'HIDDEN',
    'COLLAPSED',
    'EXPANDED',
  ]);
  await expect(gmail.main.locator('[data-legacy-message-id]')).toHaveCount(1);

  await gmail.expandMessage(0);
  await expectHeard(page, {
    what: 'message',
    from: 'dana@buyer.example',
    to: ['jo@vendor.example'],
    body: expect.stringContaining('look at your product'),
    date: 'Nov 2, 2026, 9:12 AM',
  });
  await gmail.showHiddenMessages();
  await gmail.expandMessage(1);
  await expectHeard(page, {
    what: 'message',
    from: 'jo@vendor.example',
    to: ['dana@buyer.example', 'sam@buyer.example'],
    body: expect.stringContaining('a demo on Thursday'),
  });
  await expectHeard(page, { what: 'recipients', to: ['dana@buyer.example', 'sam@buyer.example'] });
});

test('a message arrives in the open thread and in the list', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.threadUrl('last@buyer.example'));
  await expectHeard(page, { what: 'message', from: 'dana@buyer.example' });
  standIn.deliver({
    from: 'Sam Lind <sam@buyer.example>',
    to: ['Jo Park <jo@vendor.example>'],
    date: new Date().toISOString(),
    subject: `Re: ${SUBJECT}`,
    text: 'Me too.',
    messageId: 'live@buyer.example',
    inReplyTo: 'last@buyer.example',
  });
  await expectHeard(page, { what: 'message', from: 'sam@buyer.example', body: 'Me too.' });
  await page.goto(standIn.url('#inbox'));
  await expectHeard(page, { what: 'row', subject: SUBJECT, count: 6 });
  standIn.deliver({
    from: 'Kim <kim@new.example>',
    to: ['jo@vendor.example'],
    date: new Date().toISOString(),
    subject: 'Out of the blue',
    text: 'Hello',
  });
  await expectHeard(page, { what: 'row', subject: 'Out of the blue' });
});

test('a message that Gmail announces with a bar shows when the user says so', async ({ standIn, browser_ }) => {
  standIn.settings.arrivals = 'asked';
  const page = await browser_.open(standIn.threadUrl('last@buyer.example'));
  await expectHeard(page, { what: 'message', from: 'dana@buyer.example' });
  standIn.deliver({
    from: 'Sam Lind <sam@buyer.example>',
    to: ['Jo Park <jo@vendor.example>'],
    date: new Date().toISOString(),
    subject: `Re: ${SUBJECT}`,
    text: 'Me too.',
    inReplyTo: 'last@buyer.example',
  });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expectHeard(page, { what: 'message', from: 'sam@buyer.example', body: 'Me too.' });
});

test('a reply is sent: InboxSDK hears it and it lands in the thread', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.threadUrl('last@buyer.example'));
  await expectHeard(page, { what: 'message', from: 'dana@buyer.example' });
  await new GmailTab(page).reply('Next step: the contract by Friday.');
  await expectHeard(page, { what: 'compose', reply: true, to: ['dana@buyer.example'] });
  await expectHeard(page, { what: 'sending', subject: `Re: ${SUBJECT}` });
  const sent = () => standIn.account().threads[0]?.messages.at(-1);
  await expect.poll(() => sent()?.html).toContain('Next step: the contract by Friday.');
  expect(sent()?.html).toContain('gmail_quote');
  await expectHeard(page, { what: 'sent', message: sent()?.legacy, thread: standIn.account().threads[0]?.legacy });
  await expectHeard(page, { what: 'message', id: sent()?.legacy, from: 'jo@vendor.example' });
});

test('a new message is sent and lies in Sent', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url());
  await expectHeard(page, { what: 'route', id: 'inbox/:page' });
  const gmail = new GmailTab(page);
  await gmail.startMessage();
  await expectHeard(page, { what: 'compose', reply: false });
  await gmail.sendMessage('new@buyer.example', 'A first word', 'Hello');
  await expectHeard(page, { what: 'sending', subject: 'A first word' });
  await expectHeard(page, { what: 'sent', thread: standIn.account().threads.at(-1)?.legacy });
  await page.goto(standIn.url('#sent'));
  await expectHeard(page, { what: 'row', subject: 'A first word' });
});

test('the global sidebar panel stays while threads change', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url());
  const gmail = new GmailTab(page);
  const panel = page.locator('#probe-panel');
  await expect(panel).toBeVisible();
  await panel.evaluate((element) => element.setAttribute('data-same', 'yes'));
  await gmail.openThread(SUBJECT);
  await expect(panel).toHaveAttribute('data-same', 'yes');
  await page.goto(standIn.threadUrl('messe@other.example'));
  await expectHeard(page, { what: 'thread', subject: 'Grüße aus Köln' });
  await expect(panel).toBeVisible();
  await expect(panel).toHaveAttribute('data-same', 'yes');
  const width = (await panel.boundingBox())?.width ?? 0;
  expect(width).toBeGreaterThan(280);
  expect(width).toBeLessThan(400);
});

test('the original source and the print view answer as Gmail does', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.threadUrl('last@buyer.example'));
  const thread = standIn.account().threads[0];
  const [first, , failed] = thread?.messages ?? [];
  const get = (query: string) =>
    page.evaluate(async (query) => {
      const response = await fetch(`/mail/u/0?ui=2&ik=${GLOBALS[9]}&${query}`);
      const parsed = new DOMParser().parseFromString(TRUSTED.createHTML(await response.text()), 'text/html');
      return {
        status: response.status,
        raw: parsed.querySelector('#raw_message_text')?.textContent ?? '',
        text: parsed.body.textContent ?? '',
      };
    }, query);
  await page.evaluate(() => {
    Object.assign(window, { TRUSTED: trustedTypes.createPolicy('test', { createHTML: (html: string) => html }) });
  });
  const original = await get(`view=om&th=${first?.legacy}`);
  expect(original.raw).toContain('Message-ID: <first@buyer.example>');
  expect(original.raw).toContain('Authentication-Results: mx.google.com;');
  expect(original.raw).toContain('dmarc=pass');
  expect((await get(`view=om&permmsgid=${failed?.permanent}`)).raw).toContain('dmarc=fail');
  const print = await get(`view=pt&search=all&th=${thread?.legacy}`);
  expect(print.text).toContain('Next step: a demo on Thursday.');
  expect(print.text).toContain('[Quoted text hidden]');

  standIn.faults.originalSource = 'server error';
  standIn.faults.printView = 'off';
  expect((await get(`view=om&th=${first?.legacy}`)).status).toBe(500);
  expect((await get(`view=pt&search=all&th=${thread?.legacy}`)).status).toBe(404);
});

test('a search by Message-ID lists the thread that holds the message', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url('#search/rfc822msgid%3Arecap%40vendor.example'));
  const gmail = new GmailTab(page);
  await expectHeard(page, { what: 'row', subject: SUBJECT });
  await expect(gmail.rows).toHaveCount(1);
  await gmail.search('Messe');
  await expectHeard(page, { what: 'row', subject: 'Grüße aus Köln' });
  await gmail.openThread('Grüße aus Köln');
  await expectHeard(page, { what: 'thread', subject: 'Grüße aus Köln' });
});

test('the accounts and a delegated mailbox are apart', async ({ standIn, browser_ }) => {
  const second = await browser_.open(standIn.url('', 'jo@second.example'));
  await expectHeard(second, { what: 'loaded', user: 'jo@second.example' });
  await expectHeard(second, { what: 'row', subject: 'In the second account' });
  const delegated = await browser_.open(standIn.url('', 'sales@vendor.example'));
  await expectHeard(delegated, { what: 'loaded', user: 'sales@vendor.example' });
  await new GmailTab(delegated).openThread('In the delegated mailbox');
  await expectHeard(delegated, { what: 'message', from: 'ola@fourth.example' });
  await expectHeard(delegated, { what: 'recipients', to: ['sales@vendor.example'] });
});

test('dark theme, German, and the layout without the rail', async ({ standIn, browser_ }) => {
  standIn.settings.theme = 'dark';
  standIn.settings.language = 'de';
  standIn.settings.layout = 'classic';
  const page = await browser_.open(standIn.threadUrl('last@buyer.example'));
  await expectHeard(page, { what: 'loaded', language: 'de' });
  await expectHeard(page, { what: 'message', date: '05.11.2026, 16:45' });
  await expect(page.locator('body')).toHaveClass(/inboxsdk__gmail_dark_theme/);
  await expect(page.locator('body')).toHaveClass(/inboxsdk__gmail_dark_body_theme/);
  standIn.setTheme('light');
  await expect(page.locator('body')).not.toHaveClass(/inboxsdk__gmail_dark/);
});

test('Gmail can break: globals gone, sidebar gone, messages without ids', async ({ standIn, browser_ }) => {
  standIn.faults.gmail = 'changed';
  const page = await browser_.open(standIn.threadUrl('last@buyer.example'));
  await expect(new GmailTab(page).expandedMessages).toHaveCount(1);
  await page.waitForTimeout(1500);
  expect(await heardIn(page)).toEqual([]);

  standIn.faults.gmail = 'as known';
  standIn.faults.messageIds = 'missing';
  standIn.faults.sidebar = 'missing';
  await page.reload();
  await expectHeard(page, { what: 'loaded' });
  await expect(new GmailTab(page).expandedMessages).toHaveCount(1);
  await expect(page.locator('[data-message-id], [data-legacy-message-id], .brC-brG')).toHaveCount(0);
});

test('every request of the browser is seen, and what Gmail would not have is complained of', async ({ probe }) => {
  const standIn = await startStandIn({ mailbox: sampleMailbox });
  const browser = await launchBrowser({ standIn, extensionDir: probe, thirdPartyStorage: 'allowed' });
  const page = await browser.open(standIn.url());
  await expectHeard(page, { what: 'loaded' });
  await fetchQuietly(page, '/mail/u/0/nothing-of-gmails');
  expect(standIn.complaints).toEqual(['GET /mail/u/0/nothing-of-gmails: Gmail has no such page.']);
  await (await browser.worker()).evaluate(() => fetch('https://elsewhere.example/from-the-worker').catch(() => {}));
  const seen = () => standIn.foreignRequests().map(({ url }) => url);
  await expect.poll(seen).toContain('https://elsewhere.example/from-the-worker');
  // InboxSDK as it comes sends telemetry; that it is seen here shows that nothing passes unseen.
  await expect.poll(seen).toContain('https://api.inboxsdk.com/api/v2/events/oauth');
  const hosts = new Set(seen().map((url) => url.replace(/^(https:\/\/)?([^/:]+).*$/, '$2')));
  expect([...hosts].sort()).toEqual(['api.inboxsdk.com', 'elsewhere.example']);
  await browser.close();
  await standIn.close();
});

for (const thirdPartyStorage of ['blocked', 'allowed'] as const) {
  test(`a frame of an extension in Gmail has storage ${thirdPartyStorage}, as the browser is told`, async ({
    standIn,
    probe,
  }) => {
    const browser = await launchBrowser({ standIn, extensionDir: probe, thirdPartyStorage });
    const page = await browser.open(standIn.url());
    await expect(page.frameLocator('#probe-panel iframe').getByText(`Storage: ${thirdPartyStorage}`)).toBeVisible();
    await browser.close();
  });
}

test('a stopped worker wakes again, and a killed browser comes back with its profile', async ({
  standIn,
  browser_,
}) => {
  const page = await browser_.open(standIn.url());
  await expectHeard(page, { what: 'loaded' });
  const worker = await browser_.worker();
  await worker.evaluate(() => Object.assign(globalThis, { marked: true }));
  await browser_.stopWorker();
  await page.reload();
  await expectHeard(page, { what: 'loaded' });
  expect(await worker.evaluate(() => 'marked' in globalThis)).toBe(false);
  await browser_.killBrowser();
  const again = await browser_.relaunch();
  const reopened = await again.open(standIn.url());
  await expectHeard(reopened, { what: 'loaded' });
  await again.quit();
});

async function fetchQuietly(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => fetch(path).then(() => {}), path);
}

declare const GLOBALS: readonly string[];
declare const TRUSTED: { createHTML(html: string): string };
declare const trustedTypes: { createPolicy(name: string, rules: { createHTML(html: string): string }): unknown };
