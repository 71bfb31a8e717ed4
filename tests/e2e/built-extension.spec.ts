import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { TELEMETRY_HOSTS } from '../../tools/inboxsdk-without-telemetry.ts';

const BUILT = process.env.COUNTERSIGN_EXTENSION ?? new URL('../../.output/chrome-mv3', import.meta.url).pathname;

const files = readdirSync(BUILT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** The files that hold a text. */
function holding(text: string): string[] {
  return files.filter((file) => /\.(?:js|html|css|json|svg)$/.test(file) && readFileSync(file, 'utf8').includes(text));
}

const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));

test('no host that InboxSDK reports to is named in what is built', () => {
  for (const host of TELEMETRY_HOSTS) expect(holding(host)).toEqual([]);
  // The key that its makers gave it for reports.
  expect(holding('AIzaSyAwlvUR2x3OnCeas8hW8NDzVMswL5hZGg8')).toEqual([]);
});

test("the content script does not announce itself, and InboxSDK's half for the page is there", () => {
  expect(existsSync(join(BUILT, 'pageWorld.js'))).toBe(true);
  expect(readFileSync(join(BUILT, 'content-scripts/gmail.js'), 'utf8')).not.toMatch(/\.stopOldScripts\(\)/);
});

test('what the store gets holds no key, no code of a server, and opens to Gmail alone', () => {
  expect(manifest).not.toHaveProperty('key');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
  expect(manifest.content_scripts).toHaveLength(1);
  expect(manifest.content_scripts[0]).not.toHaveProperty('all_frames');
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
  expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe-eval|https?:\/\/(?!mail\.google\.com)/);
  expect(manifest.web_accessible_resources).toEqual([
    {
      resources: ['panel.html', 'chunks/*', 'assets/*'],
      matches: ['https://mail.google.com/*'],
      use_dynamic_url: true,
    },
  ]);
});

test('its name and description are there in English and German', () => {
  for (const language of ['en', 'de']) {
    const words = JSON.parse(readFileSync(join(BUILT, `_locales/${language}/messages.json`), 'utf8'));
    expect(words.name.message).toBe('Countersign');
    // The store takes 132 characters.
    expect(words.description.message.length).toBeLessThanOrEqual(132);
  }
});
