import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type Source, shipped } from './sources';

/** What each room may import: other rooms, and packages. The README's map of the house says the same. */
const MAY_IMPORT: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  'utils/schema': { rooms: [], packages: ['zod/mini'] },
  'utils/chain': { rooms: ['utils/schema'], packages: ['canonicalize', '@noble/hashes'] },
  'utils/personal': { rooms: [], packages: [] },
  'utils/profiles': { rooms: ['utils/schema'], packages: [] },
  'utils/reader': { rooms: ['utils/schema', 'utils/profiles', 'utils/personal'], packages: [] },
  'utils/calendar': { rooms: [], packages: [] },
  'utils/compare': { rooms: ['utils/schema', 'utils/calendar'], packages: [] },
  'utils/language': { rooms: ['utils/schema'], packages: [] },
  'utils/complaint': { rooms: ['utils/schema', 'utils/calendar', 'utils/language'], packages: [] },
  'utils/deflate.ts': { rooms: [], packages: [] },
  'utils/ledger': {
    rooms: ['utils/schema', 'utils/chain', 'utils/deflate.ts'],
    packages: ['idb', '@noble/hashes', 'fflate', 'age-encryption'],
  },
  'utils/evidence': {
    rooms: ['utils/schema', 'utils/personal', 'utils/chain', 'utils/calendar', 'utils/language', 'utils/deflate.ts'],
    packages: ['fflate', '@noble/hashes', 'uqr', 'zod/mini'],
  },
  'utils/browser.ts': { rooms: [], packages: ['webextension-polyfill'] },
  'utils/messages': { rooms: ['utils/schema', 'utils/browser.ts'], packages: ['zod/mini'] },
  components: { rooms: ['utils/schema', 'utils/calendar', 'utils/language'], packages: ['preact'] },
  entrypoints: {
    rooms: [
      'utils/schema',
      'utils/personal',
      'utils/chain',
      'utils/profiles',
      'utils/reader',
      'utils/calendar',
      'utils/compare',
      'utils/complaint',
      'utils/language',
      'utils/ledger',
      'utils/evidence',
      'utils/browser.ts',
      'utils/messages',
      'components',
    ],
    packages: ['wxt', 'preact', 'postal-mime'],
  },
};

const roomOf = (path: string): string => {
  const [top = '', room = ''] = path.split('/');
  return top === 'utils' ? `utils/${room}` : top;
};

const resolve = (source: Source, from: string): string => normalize(join(dirname(source.path), from));

const packageAllowed = (name: string, packages: readonly string[]): boolean =>
  packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));

const fileOf = (path: string): string => {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  const file = candidates.find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate));
  if (!file) throw new Error(`${path} is imported but is no file`);
  return file;
};

describe('layers', () => {
  const files = shipped();

  it('sees the whole house', () => {
    expect(new Set(files.map(({ path }) => roomOf(path)))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it.each(files.map((file) => [file.path, file] as const))('%s imports only what its room may', (path, file) => {
    const may = MAY_IMPORT[roomOf(path)];
    const wrong = importsOf(file).filter(({ from, typeOnly }) => {
      if (!from.startsWith('.')) return !packageAllowed(from, may?.packages ?? []) && !(typeOnly && from === 'webextension-polyfill');
      const room = roomOf(fileOf(resolve(file, from).replace(/\?raw$/, '')));
      return room !== roomOf(path) && !may?.rooms.includes(room);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps zod, idb, preact and the polyfill out of what runs in the page', () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const packages = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      const file = byPath.get(path);
      if (!file) throw new Error(`no source ${path}`);
      for (const { from, typeOnly } of importsOf(file)) {
        if (typeOnly) continue;
        if (from.startsWith('.')) visit(fileOf(resolve(file, from)));
        else packages.add(from);
      }
    };
    visit('entrypoints/prakerja.content/index.ts');
    visit('entrypoints/reader.ts');
    visit('entrypoints/page-copy.ts');
    expect([...packages].sort()).toEqual(['wxt/browser', 'wxt/utils/define-content-script', 'wxt/utils/define-unlisted-script']);
  });
});
