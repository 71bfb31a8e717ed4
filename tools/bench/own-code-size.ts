import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type Figure, figure } from './figure.ts';

/** Our own code in Gmail's page beyond InboxSDK, gzipped. */
export async function ownCodeSize(): Promise<Figure> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: join(import.meta.dirname, '../..'),
    build: {
      write: false,
      minify: true,
      lib: { entry: 'lib/gmail/live-in-gmail.ts', formats: ['es'], fileName: 'live-in-gmail' },
      rollupOptions: { external: ['@inboxsdk/core'] },
    },
  });
  const bundle = [built].flat()[0];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built');
  const code = bundle.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return figure('our own code in Gmail’s page, gzipped', gzipSync(code).length / 1024, ' kB', { atMost: 60 }, 1);
}
