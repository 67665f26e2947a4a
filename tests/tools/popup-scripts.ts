import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const named = (text: string): string[] => [...text.matchAll(/"\/?(chunks\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');

/** The scripts that the popup of a built extension loads before it can say anything: those of its page, and those that its entry goes on with (entrypoints/popup/main.ts). */
export const popupScripts = (extension: string): string[] => {
  const page = readFileSync(join(extension, 'popup.html'), 'utf8');
  const entry = /<script[^>]*src="\/([^"]+)"/.exec(page)?.[1];
  if (!entry) throw new Error('popup.html has no script');
  return [...new Set([...named(page), ...named(readFileSync(join(extension, entry), 'utf8'))])];
};

/** Their bytes, each gzipped. */
export const popupBytes = (extension: string): number =>
  popupScripts(extension).reduce((sum, path) => sum + gzipSync(readFileSync(join(extension, path))).length, 0);
