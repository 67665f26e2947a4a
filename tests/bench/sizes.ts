import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { popupBytes } from '../tools/popup-scripts';
import type { Figure, Goal } from './figures';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** Bytes of the built extension (P1, P10, P12): every script as built, and what is injected or loaded, gzipped. */
export const sizes = (folder: string): Figure[] => {
  const files = filesIn(folder);
  const bytes = (path: string): Uint8Array => readFileSync(join(folder, path));
  const figure = (run: string, on: string, value: number, goal?: Goal): Figure => ({
    run,
    on,
    unit: 'bytes',
    values: [value],
    ...(goal && { goal }),
  });
  const content = 'content-scripts/prakerja.js';
  return [
    figure('content script', 'minified', bytes(content).length, { id: 'P1', most: 12_000 }),
    figure('content script', 'gzipped', gzipSync(bytes(content)).length, { id: 'P1', most: 5_000 }),
    figure('reader, brought into a page that is to be read', 'minified', bytes('reader.js').length),
    figure('reader, brought into a page that is to be read', 'gzipped', gzipSync(bytes('reader.js')).length),
    figure('background', 'minified', bytes('background.js').length, { id: 'P12', most: 60_000 }),
    figure('scripts of the popup', 'gzipped', popupBytes(folder), { id: 'P10', most: 20_000 }),
    figure('whole extension', 'zipped', zipSync(Object.fromEntries(files.map((path) => [path, bytes(path)]))).length, {
      id: 'P12',
      most: 250_000,
    }),
    ...files.filter((path) => path.endsWith('.js')).map((path) => figure(path, 'minified', bytes(path).length)),
  ];
};
