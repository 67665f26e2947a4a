import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUMP } from './pump';
import { withManifest } from './with-manifest';

/** A copy of a built extension, unchanged but for one more content script, which loads its pages with looks (pump.ts). */
export const withPump = (extension: string, folder: string): string => {
  withManifest(extension, folder, ({ content_scripts: scripts }) => {
    const [real] = scripts;
    if (!real) throw new Error(`the extension in ${extension} has no content script`);
    scripts.unshift({ matches: real.matches, run_at: 'document_start', js: ['pump.js'] });
  });
  writeFileSync(join(folder, 'pump.js'), PUMP);
  return folder;
};
