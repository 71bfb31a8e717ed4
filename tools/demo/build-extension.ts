import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Builds the extension and gives its folder. Ends the program with what the build said where it failed. */
export function buildExtension(): string {
  const built = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) {
    console.error(`${built.stdout}${built.stderr}`);
    console.error('The extension could not be built.');
    process.exit(1);
  }
  return join(ROOT, '.output/chrome-mv3');
}
