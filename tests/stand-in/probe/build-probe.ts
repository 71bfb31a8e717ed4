import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutTypes } from '../without-types.ts';

/** Puts the probe together in a folder of its own: nothing to bundle, since InboxSDK comes as one classic script. */
export function buildProbe(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-probe-'));
  const sdk = join(import.meta.dirname, '../../../node_modules/@inboxsdk/core');
  for (const file of ['inboxsdk.js', 'pageWorld.js', 'background.js']) cpSync(join(sdk, file), join(folder, file));
  for (const file of ['manifest.json', 'frame.html']) cpSync(join(import.meta.dirname, file), join(folder, file));
  for (const script of ['content', 'frame']) {
    const source = readFileSync(join(import.meta.dirname, `${script}.ts`), 'utf8');
    writeFileSync(join(folder, `${script}.js`), withoutTypes(source));
  }
  return folder;
}
