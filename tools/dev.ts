// The extension in a browser on the stand-in Gmail, built anew and loaded anew whenever a file changes.

import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, type TestBrowser } from '../tests/browser/launch-browser.ts';
import { startStandIn } from '../tests/stand-in/stand-in.ts';
import { ME, makeDemo } from './demo/sample-mailbox.ts';

const ROOT = join(import.meta.dirname, '..');
const WATCHED = ['components', 'entrypoints', 'lib', 'locales', 'public'];
const OUTPUT = join(ROOT, '.output/chrome-mv3-dev');

/** An editor that saves all files writes many at once. */
const QUIET = 300;

if (!(await build())) process.exit(1);
const standIn = await startStandIn({ mailbox: makeDemo(Date.now()).mailbox });
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const browser = await launchBrowser({ standIn, extensionDir: OUTPUT, thirdPartyStorage: 'blocked', headless });
await browser.open(standIn.url('', ME));
console.log(
  headless ? 'Without a display the browser runs unseen. Ctrl+C ends it.' : 'Close the browser or press Ctrl+C to end.',
);

let timer: NodeJS.Timeout | undefined;
let building = Promise.resolve();
const watchers = WATCHED.map((folder) =>
  watch(join(ROOT, folder), { recursive: true }, (_, file) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`${join(folder, file ?? '')} changed`);
      building = building.then(async () => {
        if (await build()) await loadAnew(browser);
      });
    }, QUIET);
  }),
);

browser.context.on('close', () => end());
process.on('SIGINT', () => void browser.close().catch(end));

function end(): void {
  for (const each of watchers) each.close();
  void standIn.close().finally(() => process.exit(0));
}

/** The build of development has the id that the key gives, and names in its code. */
function build(): Promise<boolean> {
  return new Promise((resolve) => {
    const run = spawn(join(ROOT, 'node_modules/.bin/wxt'), ['build', '--mode', 'development'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    run.on('close', (code) => {
      console.log(code === 0 ? `Built at ${new Date().toLocaleTimeString()}` : 'Not built: the old one stays.');
      resolve(code === 0);
    });
  });
}

/** The extension first, then the pages, whose content scripts are of the old one until they are loaded anew. */
async function loadAnew({ context }: TestBrowser): Promise<void> {
  const [worker] = context.serviceWorkers();
  // The worker ends while it answers.
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  for (const page of context.pages()) await page.reload().catch(() => {});
}
