/**
 * Installs what is missing, before any other command of the project: the packages of package-lock.json, and with
 * `--browser` a Chromium. Plain JavaScript for Node 20, since nothing is there yet when it first runs. Silent and quick
 * when there is nothing to do; what it says goes to stderr, so that a command's output stays its own.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';

const project = join(import.meta.dirname, '..');
const lock = join(project, 'package-lock.json');
const packages = join(project, 'node_modules');
const stamp = join(packages, '.installed-from');

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`);
installPackages();
if (process.argv.includes('--browser')) installBrowser();

function installPackages() {
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!installedByHand()) {
    say('Installing the packages of package-lock.json (npm ci) ...');
    if (!run('npm', ['ci', '--no-audit', '--no-fund'])) fail('`npm ci` failed; what it said stands above.');
    checkNode();
  }
  writeFileSync(stamp, wanted);
}

/** The package `node` brings the Node that all commands run on, by an install script that npm may be told to skip. */
function checkNode() {
  const programs = ['bin/node', 'bin/node.exe'].map((name) => join(packages, 'node', name));
  if (programs.some((path) => existsSync(path))) return;
  fail('npm did not run the install script of the package `node`. Run: npm rebuild node --ignore-scripts=false');
}

/** Somebody ran npm after the lock file last changed: npm's own copy of it in node_modules is as new. */
function installedByHand() {
  const copy = join(packages, '.package-lock.json');
  return !existsSync(stamp) && existsSync(copy) && statSync(copy).mtimeMs >= statSync(lock).mtimeMs;
}

function installBrowser() {
  if (findBrowser()) return;
  if (process.env.COUNTERSIGN_BROWSER) fail(`COUNTERSIGN_BROWSER names no file: ${process.env.COUNTERSIGN_BROWSER}`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium (apt-get install chromium) ...');
    if (run('apt-get', ['update', '-qq']))
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    if (findBrowser()) return;
  }
  say('Installing Chromium (npx playwright install chromium) ...');
  run('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser()) return;
  fail(`No Chromium could be installed. Install one yourself and run the command again:
  Debian:            sudo apt-get install chromium
  Fedora:            sudo dnf install chromium
  any system:        npx playwright install chromium
  or name the program of one that you have:
                     export COUNTERSIGN_BROWSER=/path/to/chromium
Chrome itself will not do: it does not load extensions from a folder on the command line.`);
}

/**
 * @param {string} program
 * @param {string[]} given
 */
function run(program, given) {
  const windows = process.platform === 'win32';
  // Standard output is the other command's; what an installer prints goes beside it.
  return spawnSync(program, given, { cwd: project, stdio: ['ignore', 2, 2], shell: windows }).status === 0;
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  say(sentence);
  process.exit(1);
}
