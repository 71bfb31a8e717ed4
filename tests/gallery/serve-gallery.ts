import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

export interface GalleryServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the gallery on a free port of this machine. */
export async function serveGallery(): Promise<GalleryServer> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    // A cache of its own, so that it never meets that of the extension's build.
    cacheDir: `${import.meta.dirname}/../../node_modules/.vite-gallery`,
    plugins: [react()],
    server: { port: 0, host: '127.0.0.1', strictPort: false, hmr: false, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The gallery has no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
