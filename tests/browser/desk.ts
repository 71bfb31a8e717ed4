import { test as base, expect } from '@playwright/test';
import { makeDemo } from '../../tools/demo/sample-mailbox.ts';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { launchBrowser, type TestBrowser } from './launch-browser.ts';

/** The folder of the built extension: what `npm run build` made, unless another build is to be tested. */
export const EXTENSION =
  process.env.COUNTERSIGN_EXTENSION ?? new URL('../../.output/chrome-mv3', import.meta.url).pathname;

export const demo = makeDemo(Date.now());
const [english] = demo.deals;
if (!english) throw new Error('The demo has no deal');
/** The deal that most tests play: a recap and the reply that confirms it. */
export const ENGLISH = english;
export const CRITERION = 'Confirmed date and next steps by email';

/**
 * A rep's desk: a stand-in Gmail with the demo's mailbox, and a browser with the built extension, third-party storage
 * blocked as many users have it. Every test ends with the promise that nothing left the machine.
 */
export const test = base.extend<{
  standIn: StandIn;
  browser_: TestBrowser;
  thirdPartyStorage: 'blocked' | 'allowed';
}>({
  thirdPartyStorage: ['blocked', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
  standIn: async ({}, use) => {
    const standIn = await startStandIn({ mailbox: demo.mailbox });
    await use(standIn);
    await standIn.close();
    expect(standIn.complaints).toEqual([]);
    expect(standIn.foreignRequests()).toEqual([]);
  },
  browser_: async ({ standIn, thirdPartyStorage }, use) => {
    const browser = await launchBrowser({ standIn, extensionDir: EXTENSION, thirdPartyStorage });
    await use(browser);
    await browser.close();
  },
});
