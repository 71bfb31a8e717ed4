import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutTypes } from '../../tests/stand-in/without-types.ts';

/** Puts the extension of an empty panel together in a folder of its own. */
export function buildEmptyPanel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-panel-'));
  const sdk = join(import.meta.dirname, '../../node_modules/@inboxsdk/core');
  for (const file of ['inboxsdk.js', 'pageWorld.js', 'background.js']) cpSync(join(sdk, file), join(folder, file));
  const own = join(import.meta.dirname, 'empty-panel');
  for (const file of ['manifest.json', 'frame.html']) cpSync(join(own, file), join(folder, file));
  writeFileSync(join(folder, 'content.js'), withoutTypes(readFileSync(join(own, 'content.ts'), 'utf8')));
  return folder;
}
