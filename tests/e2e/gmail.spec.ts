import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page, expect as sooner } from '@playwright/test';
import { ME, makeDemo } from '../../tools/demo/sample-mailbox.ts';
import { TELEMETRY_HOSTS } from '../../tools/inboxsdk-without-telemetry.ts';
import { GmailTab } from '../browser/gmail-tab.ts';
import { launchBrowser, type TestBrowser } from '../browser/launch-browser.ts';
import { Panel } from '../browser/panel.ts';
import { WorkerEar } from '../browser/worker-ear.ts';
import type { Mailbox } from '../stand-in/mailbox.ts';
import { sampleMailbox } from '../stand-in/sample-mailbox.ts';
import type { Faults, Settings } from '../stand-in/settings.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';

const EXTENSION = process.env.COUNTERSIGN_EXTENSION ?? new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** Real browsers on a busy machine: what comes, comes within this time, in ms. */
const expect = sooner.configure({ timeout: 45_000 });

interface Desk {
  readonly mailbox: Mailbox;
  readonly settings: Partial<Settings>;
  readonly faults: Partial<Faults>;
  readonly standIn: StandIn;
  readonly browser_: TestBrowser;
  readonly ear: WorkerEar;
}

const test = base.extend<Desk>({
  mailbox: [sampleMailbox, { option: true }],
  settings: [{}, { option: true }],
  faults: [{}, { option: true }],
  standIn: async ({ mailbox, settings, faults }, use) => {
    const standIn = await startStandIn({ mailbox, settings, faults });
    await use(standIn);
    await standIn.close();
    expect(standIn.complaints).toEqual([]);
    expect(standIn.foreignRequests()).toEqual([]);
    for (const host of TELEMETRY_HOSTS) expect(standIn.requests.filter(({ url }) => url.includes(host))).toEqual([]);
  },
  browser_: async ({ standIn }, use) => {
    const browser = await launchBrowser({ standIn, extensionDir: EXTENSION, thirdPartyStorage: 'blocked' });
    await use(browser);
    await browser.close();
  },
  ear: async ({ browser_ }, use) => use(await WorkerEar.at(await browser_.worker())),
});

const SUBJECT = 'Evaluation of your product';
const OTHER = 'Grüße aus Köln';

/** The page inside the panel's iframe, for what only it can tell. */
async function panelFrame(page: Page) {
  const frame = await (await page.waitForSelector('iframe[title="Countersign"]', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('The panel has no page');
  return frame;
}

test('the panel stands beside a thread, loads once and stays over thread changes', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url());
  const gmail = new GmailTab(page);
  const panel = new Panel(page);
  await gmail.openThread(SUBJECT);
  await panel.open();
  await expect(panel.frame.getByText('dana@buyer.example')).toBeVisible();
  const frame = await panelFrame(page);
  await frame.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));

  await page.goBack();
  await gmail.openThread(OTHER);
  await expect(panel.frame.getByText('lea@other.example')).toBeVisible();
  expect(await frame.evaluate(() => 'loadedOnce' in globalThis)).toBe(true);
});

test('the panel follows the theme without loading anew, and the page never sees the id of the extension', async ({
  standIn,
  browser_,
}) => {
  const page = await browser_.open(standIn.url());
  await new Panel(page).open();
  const frame = await panelFrame(page);
  await frame.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));
  await expect(page.locator('iframe[title="Countersign"]')).toHaveAttribute('src', /#theme=light$/);
  standIn.setTheme('dark');
  await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await frame.evaluate(() => 'loadedOnce' in globalThis)).toBe(true);
  expect(await page.content()).not.toContain(await browser_.extensionId());
});

test('the worker hears who everybody is, when they wrote and what, and of folded messages only what shows', async ({
  standIn,
  browser_,
  ear,
}) => {
  const page = await browser_.open(standIn.url());
  const gmail = new GmailTab(page);
  await gmail.openThread(SUBJECT);
  const [thread] = standIn.account().threads;
  await expect.poll(async () => (await ear.last('see_thread'))?.messages.length).toBe(5);
  const [account] = await ear.all('see_account');
  expect(account?.ask).toEqual({
    account: 'jo@vendor.example',
    name: 'Jo Park',
    delegated: false,
    gmailLanguage: 'en',
    aliases: [],
  });
  expect(account).toMatchObject({ origin: 'https://mail.google.com', frame: 0 });
  const seen = await ear.last('see_thread');
  expect(seen).toMatchObject({ account: 'jo@vendor.example', thread: thread?.legacy, subject: SUBJECT });
  expect(seen?.messages.map(({ state, from, blocks }) => [state, from?.email, blocks !== undefined])).toEqual([
    ['collapsed', 'dana@buyer.example', false],
    ['hidden', 'jo@vendor.example', false],
    ['hidden', 'sam@buyer.example', false],
    ['collapsed', 'jo@vendor.example', false],
    ['loaded', 'dana@buyer.example', true],
  ]);
  expect(seen?.messages[4]).toMatchObject({
    gmailMessage: thread?.messages[4]?.legacy,
    from: { name: 'Dana Weber', email: 'dana@buyer.example' },
    to: [{ name: 'Jo Park', email: 'jo@vendor.example' }],
    sentAt: '2026-11-05T16:45:00+01:00',
    blocks: [
      { text: 'Thank you for the demo, we are convinced.\n', quoted: false, hidden: false },
      { text: expect.stringContaining('Jo Park wrote:'), quoted: true, hidden: false },
    ],
  });

  await gmail.expandMessage(1);
  await expect.poll(async () => (await ear.last('see_thread'))?.messages[3]?.state).toBe('loaded');
  expect((await ear.last('see_thread'))?.messages[3]).toMatchObject({
    gmailMessage: thread?.messages[3]?.legacy,
    blocks: [{ text: 'Good, the invitation is on its way.', quoted: false, hidden: false }],
  });
});

test.describe('in German', () => {
  test.use({ settings: { language: 'de', layout: 'classic', theme: 'dark' } });

  test('dates and language are read as well', async ({ standIn, browser_, ear }) => {
    const page = await browser_.open(standIn.url());
    await new GmailTab(page).openThread(OTHER);
    await expect
      .poll(async () => (await ear.last('see_thread'))?.messages[0]?.sentAt)
      .toBe('2026-11-06T07:30:00+01:00');
    expect((await ear.last('see_account'))?.gmailLanguage).toBe('de');
    expect((await ear.last('see_thread'))?.messages[0]?.blocks).toEqual([
      { text: expect.stringMatching(/^Kommt ihr zur Messe\?/), quoted: false, hidden: false },
      { text: expect.stringContaining('> Bis bald'), quoted: true, hidden: false },
    ]);
    await expect(page.locator('iframe[title="Countersign"]')).toHaveAttribute('src', /#theme=dark$/);
  });
});

test('a message that arrives in the open thread is heard at once', async ({ standIn, browser_, ear }) => {
  const page = await browser_.open(standIn.url());
  await new GmailTab(page).openThread(OTHER);
  await expect.poll(async () => (await ear.last('see_thread'))?.messages.length).toBe(1);
  const arrival = standIn.deliver({
    from: 'Léa Müller <lea@other.example>',
    to: ['Jo Park <jo@vendor.example>'],
    date: new Date().toISOString(),
    subject: `Re: ${OTHER}`,
    text: 'Der Termin passt.',
    messageId: 'later@other.example',
    inReplyTo: 'messe@other.example',
  });
  await expect
    .poll(async () => (await ear.last('see_thread'))?.messages[1])
    .toMatchObject({
      gmailMessage: arrival.message.legacy,
      state: 'loaded',
      blocks: [{ text: 'Der Termin passt.', quoted: false, hidden: false }],
    });
});

test('what the rep sends is heard in their own words, with its ids', async ({ standIn, browser_, ear }) => {
  const page = await browser_.open(standIn.url());
  const gmail = new GmailTab(page);
  await gmail.openThread(SUBJECT);
  await expect.poll(async () => (await ear.all('see_thread')).length).toBeGreaterThan(0);
  await gmail.reply('As agreed: the pilot starts on Monday.');
  await expect.poll(async () => (await ear.all('see_sent')).length).toBe(1);
  const sent = standIn.account().threads[0]?.messages.at(-1);
  expect(await ear.last('see_sent')).toMatchObject({
    account: 'jo@vendor.example',
    thread: standIn.account().threads[0]?.legacy,
    gmailMessage: sent?.legacy,
    to: ['dana@buyer.example'],
    text: 'As agreed: the pilot starts on Monday.',
    sentAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+\d{2}:\d{2}$/),
  });
  await expect
    .poll(async () => (await ear.last('see_thread'))?.messages.at(-1))
    .toMatchObject({ gmailMessage: sent?.legacy, state: 'loaded' });
});

test('a mail of its own is heard too', async ({ standIn, browser_, ear }) => {
  const page = await browser_.open(standIn.url());
  const gmail = new GmailTab(page);
  await gmail.startMessage();
  // InboxSDK may take two seconds to notice the first window.
  await page.waitForTimeout(2500);
  await gmail.sendMessage('new@buyer.example', 'Recap', 'Next step: a call on Friday.');
  await expect
    .poll(() => ear.last('see_sent'))
    .toMatchObject({ to: ['new@buyer.example'], subject: 'Recap', text: 'Next step: a call on Friday.' });
});

test('the list tells how many messages its threads have, and tells again when one has more', async ({
  standIn,
  browser_,
  ear,
}) => {
  await browser_.open(standIn.url());
  const [thread] = standIn.account().threads;
  const counts = async () => (await ear.all('see_rows')).flatMap(({ ask }) => ask.rows);
  await expect.poll(counts).toContainEqual({ thread: thread?.legacy, messages: 5 });
  standIn.deliver({
    from: 'dana@buyer.example',
    to: ['jo@vendor.example'],
    date: new Date().toISOString(),
    subject: `Re: ${SUBJECT}`,
    text: 'One more thing',
    inReplyTo: 'last@buyer.example',
  });
  await expect.poll(counts).toContainEqual({ thread: thread?.legacy, messages: 6 });
});

test('leaving a thread is heard', async ({ standIn, browser_, ear }) => {
  const page = await browser_.open(standIn.url());
  await new GmailTab(page).openThread(SUBJECT);
  await expect.poll(async () => (await ear.all('see_thread')).length).toBeGreaterThan(0);
  await page.goBack();
  await expect.poll(async () => (await ear.all('leave_thread')).length).toBeGreaterThan(0);
});

test('a linked thread opens the panel by itself, until somebody closes it', async ({ standIn, browser_ }) => {
  const page = await browser_.open(standIn.url());
  const gmail = new GmailTab(page);
  const panel = new Panel(page);
  const frame = page.locator('iframe[title="Countersign"]');
  const icon = page.locator('[data-app-name="Countersign"] button');
  await gmail.openThread(SUBJECT);
  await expect(icon).toHaveAttribute('aria-label', /^Countersign/);
  await expect(frame).toBeHidden();
  await panel.open();
  await panel.newDeal('Product evaluated');
  await icon.click();
  await expect(frame).toBeHidden();
  await page.goBack();
  await gmail.openThread(SUBJECT);
  await page.waitForTimeout(1500);
  await expect(frame).toBeHidden();

  await icon.click();
  await expect(panel.deal).toBeVisible();
});

test.describe('a thread whose recap is folded away', () => {
  const demo = makeDemo(Date.now());
  const [deal] = demo.deals;
  if (!deal) throw new Error('The demo has no deal');

  /** The recap and its answer came before anybody looked; linking the thread has both read. */
  async function link(page: Page, standIn: StandIn): Promise<Panel> {
    const sent = { from: ME, to: ['maria.okafor@brightfreight.example'], subject: `Re: ${deal?.subject}` };
    const date = new Date(Date.now() - 3_600_000).toISOString();
    const recap = { ...sent, date, text: deal?.recap ?? '', messageId: 'recap@loopwise.example' };
    standIn.deliver({ ...recap, inReplyTo: 'second@loopwise.example' });
    if (deal) standIn.deliver({ ...deal.reply, inReplyTo: 'recap@loopwise.example' });
    const panel = new Panel(page);
    await page.goto(standIn.threadUrl('recap@loopwise.example'));
    await panel.open();
    await panel.newDeal('Product evaluated');
    return panel;
  }

  test.describe('and whose sources Gmail has', () => {
    test.use({ mailbox: demo.mailbox });

    test('the source and the print view that the worker wants are fetched once', async ({ standIn, browser_, ear }) => {
      const page = await browser_.context.newPage();
      await link(page, standIn);
      const told = async () => (await ear.all('see_thread')).map(({ ask }) => ask);
      const sources = async () =>
        (await told()).flatMap(({ messages }) => messages.flatMap(({ source }) => source ?? []));
      await expect.poll(async () => (await sources()).length).toBeGreaterThan(0);
      expect((await sources()).every(({ got }) => got)).toBe(true);
      const asked = standIn.requests.map(({ url }) => url).filter((url) => /view=(?:om|pt)/.test(url));
      expect(asked.length).toBeGreaterThan(0);
      expect(new Set(asked).size).toBe(asked.length);
    });
  });

  test.describe('and whose sources Gmail lacks', () => {
    test.use({ mailbox: demo.mailbox, faults: { originalSource: 'not found', printView: 'off' } });

    test('without sources that is said, and the thread is read all the same', async ({ standIn, browser_, ear }) => {
      const page = await browser_.context.newPage();
      const panel = await link(page, standIn);
      await expect.poll(() => ear.last('see_troubles')).toEqual(['sources_unavailable']);
      await expect(panel.deal).toBeVisible();
    });
  });
});

test.describe('when InboxSDK never loads', () => {
  test.use({ faults: { gmail: 'changed' } });

  test('the worker is told', async ({ standIn, browser_, ear }) => {
    test.setTimeout(180_000);
    await browser_.open(standIn.url());
    await expect.poll(() => ear.last('see_troubles'), { timeout: 90_000 }).toEqual(['inboxsdk_did_not_load']);
  });
});

test.describe('when Gmail has no side panel', () => {
  test.use({ faults: { sidebar: 'missing' } });

  test('the worker is told, and threads are read all the same', async ({ standIn, browser_, ear }) => {
    test.setTimeout(180_000);
    const page = await browser_.open(standIn.url());
    await new GmailTab(page).openThread(SUBJECT);
    await expect.poll(() => ear.last('see_troubles'), { timeout: 70_000 }).toEqual(['sidebar_missing']);
    await expect.poll(async () => (await ear.last('see_thread'))?.messages.length).toBe(5);
  });
});

test.describe('when messages lack their ids', () => {
  test.use({ faults: { messageIds: 'missing' } });

  test('the worker is told, and gets the text without an id', async ({ standIn, browser_, ear }) => {
    const page = await browser_.open(standIn.url());
    await new GmailTab(page).openThread(OTHER);
    await expect.poll(() => ear.last('see_troubles')).toEqual(['message_without_id']);
    const [message] = (await ear.last('see_thread'))?.messages ?? [];
    expect(message).toMatchObject({ state: 'loaded', from: { email: 'lea@other.example' } });
    expect(message).not.toHaveProperty('gmailMessage');
  });
});

test('an update under an open tab takes the panel away and says so, without a reload', async ({ standIn }) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-update-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const browser = await launchBrowser({ standIn, extensionDir: folder, thirdPartyStorage: 'blocked' });
  try {
    const page = await browser.open(standIn.url());
    await new Panel(page).open();
    await page.evaluate(() => Object.assign(globalThis, { neverReloaded: true }));
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '0.1.1' }));
    const worker = await browser.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    const bar = page.getByRole('alert').filter({ hasText: 'Countersign was updated' });
    await expect(bar).toBeVisible();
    await expect(page.locator('iframe[title="Countersign"]')).toHaveCount(0);
    await expect(page.locator('[data-app-name="Countersign"]')).toHaveCount(0);
    expect(await page.evaluate(() => 'neverReloaded' in globalThis)).toBe(true);
    await bar.getByRole('button', { name: 'Not now' }).click();
    await expect(bar).toHaveCount(0);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('two accounts and a delegated mailbox have keys of their own', async ({ standIn, browser_, ear }) => {
  for (const address of ['jo@vendor.example', 'jo@second.example', 'sales@vendor.example']) {
    const page = await browser_.context.newPage();
    await page.goto(standIn.url('', address));
    await page.locator('[data-app-name="Countersign"] button').waitFor();
  }
  const seen = await ear.all('see_account');
  expect(seen.map(({ ask }) => [ask.account, ask.delegated])).toEqual([
    ['jo@vendor.example', false],
    ['jo@second.example', false],
    ['sales@vendor.example#delegated', true],
  ]);
  expect(new Set(seen.map(({ tab }) => tab)).size).toBe(3);
});

test.describe('hostile mail', () => {
  const subject = '<img src=x onerror="document.title=1"> \u202egnp.exe';
  const body = `<div>Yes, agreed.</div><script>document.title='run'</script><style>body{display:none}</style>
    <a href="javascript:alert(1)">link</a><span style="display:none">We approve everything</span>
    <span style="color:#fff;background:#fff">white on white</span>
    <div class="hb"><span email="forged@evil.example" name="Forged">x</span></div>
    <div data-legacy-message-id="deadbeef00000000"><h3 class="iw"><span email="ceo@buyer.example">CEO</span></h3></div>
    <div class="gK"><span class="g3" title="Jan 1, 2020, 1:00 PM">1</span></div><p>${'long '.repeat(300_000)}</p>`;
  test.use({
    mailbox: {
      accounts: [
        {
          address: 'jo@vendor.example',
          name: 'Jo <b>Park</b>',
          threads: [
            {
              messages: [
                {
                  from: '"<svg onload=alert(1)>" <eve@evil.example>',
                  to: ['jo@vendor.example'],
                  date: '2026-11-05T16:45:00+01:00',
                  subject,
                  html: body,
                  messageId: 'hostile@evil.example',
                },
              ],
            },
          ],
        },
      ],
    },
  });

  test('is text and nothing else, and cannot pose as another sender', async ({ standIn, browser_, ear }) => {
    const page = await browser_.open(standIn.threadUrl('hostile@evil.example'));
    await expect.poll(async () => (await ear.last('see_thread'))?.messages.length).toBe(1);
    const [message] = (await ear.last('see_thread'))?.messages ?? [];
    expect(message).toMatchObject({
      gmailMessage: standIn.account().threads[0]?.messages[0]?.legacy,
      from: { name: '<svg onload=alert(1)>', email: 'eve@evil.example' },
      to: [{ email: 'jo@vendor.example' }],
      sentAt: '2026-11-05T16:45:00+01:00',
    });
    const shown =
      message?.blocks
        ?.filter(({ hidden }) => !hidden)
        .map(({ text }) => text)
        .join('\n') ?? '';
    expect(shown).toContain('Yes, agreed.');
    expect(shown).not.toMatch(/approve everything|white on white/);
    expect(message?.blocks?.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(1_000_000);
    const panel = new Panel(page);
    await panel.open();
    await expect(panel.frame.getByText('eve@evil.example').first()).toBeVisible();
    expect(await panel.frame.locator('img, script:not([src]), svg[onload]').count()).toBe(0);
    expect(await page.title()).not.toMatch(/^(?:1|run)$/);
  });
});

test('forged messages of the page and of other frames change nothing', async ({ standIn, browser_, ear }) => {
  const page = await browser_.open(standIn.url());
  const gmail = new GmailTab(page);
  await gmail.openThread(SUBJECT);
  await new Panel(page).open();
  const id = await browser_.extensionId();
  const before = (await ear.all('see_sent')).length;
  const answers = await page.evaluate(async (extension) => {
    const forged = { name: 'see_sent', ask: { account: 'jo@vendor.example', thread: null } };
    window.postMessage(forged, '*');
    for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(forged, '*');
    document.dispatchEvent(new CustomEvent(`${extension}:gmail:wxt:content-script-started`, { detail: forged }));
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage;
    const framed = document.createElement('iframe');
    framed.src = `chrome-extension://${extension}/panel.html`;
    document.body.append(framed);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const file = await fetch(`chrome-extension://${extension}/manifest.json`).then(
      () => 'read',
      () => 'refused',
    );
    return { canSend: runtime !== undefined, file };
  }, id);
  expect(answers).toEqual({ canSend: false, file: 'refused' });
  expect((await ear.all('see_sent')).length).toBe(before);
  expect(page.frames().filter((frame) => frame.url().startsWith(`chrome-extension://${id}`))).toHaveLength(1);

  // A page of another site cannot show the panel either.
  const elsewhere = await browser_.context.newPage();
  await elsewhere.goto('data:text/html,<p>elsewhere</p>');
  await elsewhere.evaluate((extension) => {
    const framed = document.createElement('iframe');
    framed.src = `chrome-extension://${extension}/panel.html`;
    document.body.append(framed);
  }, id);
  await elsewhere.waitForTimeout(800);
  expect(elsewhere.frames().some((frame) => frame.url().includes('panel.html'))).toBe(false);
});

test('the extension asks for the least that it needs', async ({ browser_ }) => {
  const worker = await browser_.worker();
  const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.permissions).toEqual(['scripting', 'storage', 'unlimitedStorage', 'sidePanel']);
  expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest).not.toHaveProperty('key');
});
