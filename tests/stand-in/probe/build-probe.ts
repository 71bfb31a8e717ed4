import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutTypes } from '../without-types.ts';

/** Puts the probe together in a folder of its own: nothing to bundle, since InboxSDK comes as one classic script. */
export function buildProbe(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-probe-'));
  const sdk = join(import.meta.dirname, '../../../node_modules/@inboxsdk/core');
  for (const file of ['inboxsdk.js', 'pageWorld.js', 'background.js']) cpSync(join(sdk, file), join(folder, file));
  cpSync(join(import.meta.dirname, 'manifest.json'), join(folder, 'manifest.json'));
  const content = readFileSync(join(import.meta.dirname, 'content.ts'), 'utf8');
  writeFileSync(join(folder, 'content.js'), withoutTypes(content));
  return folder;
}
