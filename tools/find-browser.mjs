import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * A Chromium that takes `--load-extension`, which Chrome-branded builds ignore: the one that COUNTERSIGN_BROWSER names,
 * else the one that Playwright installed, else the system's. Plain JavaScript, since the setup needs it before anything
 * is installed.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.COUNTERSIGN_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  return [...playwrightsOwn(), ...SYSTEM].find((path) => existsSync(path));
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Playwright keeps each version in a folder of its own; the newest first. */
function playwrightsOwn() {
  const home = homedir();
  const cache = {
    linux: join(home, '.cache/ms-playwright'),
    darwin: join(home, 'Library/Caches/ms-playwright'),
    win32: join(home, 'AppData/Local/ms-playwright'),
  }[process.platform];
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? cache;
  if (!folder || !existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  versions.sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)));
  return versions.flatMap((version) => PROGRAMS.map((program) => join(folder, version, program)));
}

const MAC_TESTING = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  `chrome-mac-arm64/${MAC_TESTING}`,
  `chrome-mac-x64/${MAC_TESTING}`,
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];
