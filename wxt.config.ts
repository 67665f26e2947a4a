import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { HOST_PATTERNS, SIAPKERJA_PATTERN } from './utils/profiles/hosts';
import { AUTHORITIES, hostPatternOf } from './utils/schema/authorities';

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

/** We render no markup from strings: Preact's one way to do so is taken out, so that it cannot be used, and stores need not ask. */
const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  transform: {
    filter: { id: /preact\/dist\/preact\.mjs$/ },
    handler: (code) => {
      const without = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, "(()=>{throw new Error('Saksi renders no markup')})()");
      if (without === code) throw new Error('no-inner-html: this Preact sets innerHTML in another way; look at wxt.config.ts');
      return { code: without, map: null };
    },
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

/** The licence of every package that ships, those of our dependencies' dependencies too, as one text beside the code. */
const licences = (): string => {
  const shipped = new Map<string, string>();
  const add = (name: string): void => {
    if (shipped.has(name)) return;
    const folder = join('node_modules', name);
    const { version, license, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} ships, and has no licence text in ${folder}: find it, or leave the package out`);
    shipped.set(name, `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`);
    for (const dependency of Object.keys(dependencies)) add(dependency);
  };
  for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) add(name);
  const own = `Saksi (MIT)\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  return [own, ...[...shipped.entries()].sort().map(([, text]) => text)].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n');
};

export default defineConfig({
  manifestVersion: 3,
  outDir: process.env.SAKSI_OUT ?? '.output',
  // Explicit imports only: the import list is the architecture (tests/house/layers.test.ts).
  imports: false,
  vite: () => ({
    plugins: [noZodEval(), noInnerHtml()],
    define: { __BUILD_SHA256__: JSON.stringify(sourceHash()) },
  }),
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    // What a store's reviewer needs to rebuild the package to identical bytes, and nothing that differs from one machine to the next.
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['tests/stories/**', 'tests/fixtures/**', 'docs/**/pictures/**', 'docs/screenshots/**', 'out/**'],
  },
  hooks: {
    // `imports: false` stops only the search of our own folders: whatever has the name of one of WXT's tools still brought that tool along (seen in 0.21.4: a parameter
    // called `storage`, 16 kB of the popup).
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences() });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: ['storage', 'unlimitedStorage', 'notifications', 'webRequest', 'alarms', 'activeTab', 'scripting'],
    host_permissions: HOST_PATTERNS,
    // Asked for only when the participant turns SIAPkerja, or time seals, on.
    optional_host_permissions: [SIAPKERJA_PATTERN, ...AUTHORITIES.map(hostPatternOf)],
    // Firefox's own default adds `upgrade-insecure-requests`; saying it ourselves keeps both browsers alike.
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src 'self' blob:; connect-src ${AUTHORITIES.map(({ origin }) => origin).join(' ')}; object-src 'none'; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'saksi@saksi.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
