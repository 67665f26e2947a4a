import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUMP } from './pump';

/** A copy of a built extension, unchanged but for one more content script, which loads its pages with looks (pump.ts). */
export const withPump = (extension: string, folder: string): string => {
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const [real] = manifest.content_scripts;
  manifest.content_scripts = [{ matches: real.matches, run_at: 'document_start', js: ['pump.js'] }, ...manifest.content_scripts];
  writeFileSync(path, JSON.stringify(manifest));
  writeFileSync(join(folder, 'pump.js'), PUMP);
  return folder;
};
