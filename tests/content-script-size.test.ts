import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

const LIMIT = 60 * 1024;

it('puts at most 60 kB of code of its own, gzipped, into the page of Gmail beside InboxSDK', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: join(import.meta.dirname, '..'),
    build: {
      write: false,
      minify: true,
      lib: { entry: 'lib/gmail/live-in-gmail.ts', formats: ['es'], fileName: 'live-in-gmail' },
      rollupOptions: { external: ['@inboxsdk/core'] },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built');
  const code = bundle.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  expect(code).toContain('@inboxsdk/core');
  const size = gzipSync(code).length;
  console.log(`Our own code in Gmail's page: ${(size / 1024).toFixed(1)} kB gzipped`);
  expect(size).toBeLessThanOrEqual(LIMIT);
}, 60_000);
