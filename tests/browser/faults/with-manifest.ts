import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { content_scripts: { matches: string[]; run_at: string; js: string[] }[]; permissions: string[] };

/** A copy of a built extension, unchanged but for what its manifest says. */
export const withManifest = (extension: string, folder: string, change: (manifest: Manifest) => void): string => {
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
};
