import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../tools/find-browser.mjs';
import { BROWSER_CHATTER } from '../stand-in/logging-proxy.ts';

export interface BrowserOptions {
  /** The unpacked extension to load; none for a browser without one. */
  readonly extensionDir?: string;
  /** The browser's every request goes through the stand-in's proxy, which counts it. */
  readonly standIn: { readonly port: number };
  /**
   * Whether an extension's iframe in Gmail has storage. `allowed` is a browser as it comes. `blocked` is the hardest
   * case: third-party cookies blocked and storage not partitioned either, so that the frame has no database at all.
   */
  readonly thirdPartyStorage: 'blocked' | 'allowed';
  readonly headless?: boolean;
  /** A profile to go on with; a new one that is removed at the end when left out. */
  readonly userDataDir?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly timezone?: string;
}

/** Starts a Chromium with the extension, whose only Gmail is the stand-in. */
export async function launchBrowser(options: BrowserOptions): Promise<TestBrowser> {
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'stand-in-browser-'));
  writePreferences(userDataDir, options.thirdPartyStorage);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found; `npm run setup` installs one or says how.');
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1360, height: 860 },
    timezoneId: options.timezone ?? 'Europe/Berlin',
    args: browserFlags(options),
    // Playwright's own defaults switch extensions off.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
  });
  return new TestBrowser(context, userDataDir, options);
}

function browserFlags({ extensionDir, standIn, thirdPartyStorage }: BrowserOptions): string[] {
  const switchedOff = [...SWITCHED_OFF, ...(thirdPartyStorage === 'blocked' ? ['ThirdPartyStoragePartitioning'] : [])];
  const extension = extensionDir
    ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
    : [];
  return [
    ...extension,
    `--proxy-server=http://127.0.0.1:${standIn.port}`,
    // Loopback too goes through the proxy, and no name is ever resolved: nothing leaves unseen.
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    `--disable-features=${switchedOff.join(',')}`,
    // What the browser sends on its own and no flag stops goes to a host that nobody else would name.
    `--gaia-url=${BROWSER_CHATTER}`,
    `--component-updater=url-source=${BROWSER_CHATTER}`,
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/** Playwright's own list, which this one replaces, and autofill's questions to a server. */
const SWITCHED_OFF = [
  'AimEnabled',
  'AutofillServerCommunication',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** `developer_mode`: without it `runtime.reload()` switches the extension off. */
function writePreferences(userDataDir: string, thirdPartyStorage: BrowserOptions['thirdPartyStorage']): void {
  const file = join(userDataDir, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(userDataDir, 'Default'), { recursive: true });
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    profile: { cookie_controls_mode: thirdPartyStorage === 'blocked' ? 1 : 0 },
    search: { suggest_enabled: false },
    safebrowsing: { enabled: false },
  };
  writeFileSync(file, JSON.stringify(preferences));
}

export class TestBrowser {
  readonly context: BrowserContext;
  readonly userDataDir: string;
  readonly #options: BrowserOptions;

  constructor(context: BrowserContext, userDataDir: string, options: BrowserOptions) {
    this.context = context;
    this.userDataDir = userDataDir;
    this.#options = options;
  }

  /** A tab at an address; the first call takes the tab that the browser opened with. */
  async open(url: string): Promise<Page> {
    const [first] = this.context.pages();
    const page = first && first.url() === 'about:blank' ? first : await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** The extension's service worker, running. */
  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
  }

  async extensionId(): Promise<string> {
    return new URL((await this.worker()).url()).host;
  }

  /**
   * Stops the extension's service worker, as the browser does after half a minute of idleness. Playwright's object for
   * it stays the same and stands for the next run, which the next message to the extension starts.
   */
  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await page.close();
  }

  /** SIGKILL, with no chance to write anything more. */
  async killBrowser(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.context.on('close', () => resolve()));
    process.kill(this.#processId(), 'SIGKILL');
    await closed;
  }

  /** The same profile and extension again, after `close` or `killBrowser`. */
  relaunch(): Promise<TestBrowser> {
    return launchBrowser({ ...this.#options, userDataDir: this.userDataDir });
  }

  /** Closes the browser; its profile stays for `relaunch`. */
  async quit(): Promise<void> {
    await this.context.close();
  }

  /** Closes the browser and removes a profile of its own. */
  async close(): Promise<void> {
    await this.context.close();
    if (this.#options.userDataDir === undefined)
      rmSync(this.userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Chromium's lock on its profile is a link named after host and process. */
  #processId(): number {
    const id = Number(readlinkSync(join(this.userDataDir, 'SingletonLock')).split('-').at(-1));
    if (!Number.isInteger(id)) throw new Error('The lock of the profile names no process');
    return id;
  }
}
