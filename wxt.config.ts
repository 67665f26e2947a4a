import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { HOST_PATTERNS } from './utils/profiles/hosts';

/** Zod compiles validators with `new Function` where it may; an extension's CSP forbids it and reports each attempt. */
const noZodEval = (): Plugin => ({
  name: 'no-zod-eval',
  transform: {
    filter: { id: /zod\/v4\/core\/(util|doc)\.js$/ },
    handler: (code) => ({
      code: code.replaceAll('const F = Function;', "const F = class { constructor() { throw new Error('eval is off'); } };"),
      map: null,
    }),
  },
});

/** SHA-256 over every source file that shapes the build, recorded in each entry as `agent.build_sha256`. */
const sourceHash = (): string => {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      hash.update(`${path.replaceAll('\\', '/')}\n`).update(readFileSync(path));
    }
  };
  for (const path of ['components', 'entrypoints', 'public', 'utils', 'package.json', 'package-lock.json', 'wxt.config.ts']) add(path);
  return hash.digest('hex');
};

export default defineConfig({
  manifestVersion: 3,
  outDir: process.env.SAKSI_OUT ?? '.output',
  // Explicit imports only: the import list is the architecture (tests/house/layers.test.ts).
  imports: false,
  vite: () => ({
    plugins: [noZodEval()],
    define: { __BUILD_SHA256__: JSON.stringify(sourceHash()) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: ['storage', 'unlimitedStorage', 'notifications', 'webRequest'],
    host_permissions: HOST_PATTERNS,
    // Firefox's own default adds `upgrade-insecure-requests`; saying it ourselves keeps both browsers alike.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'saksi@saksi.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
