import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { ROOT } from '../tools/root';

/** The gallery on a port of the loopback address; 0 takes a free one. */
export const serveGallery = async (port: number): Promise<{ url: string; server: ViteDevServer }> => {
  const server = await createServer({
    configFile: false,
    root: join(ROOT, 'tests/gallery'),
    publicDir: join(ROOT, 'public'),
    cacheDir: join(ROOT, '.output/.gallery'),
    server: { host: '127.0.0.1', port, fs: { allow: [ROOT] } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    logLevel: 'warn',
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || !address) throw new Error('the gallery has no address');
  return { url: `http://127.0.0.1:${address.port}/`, server };
};
