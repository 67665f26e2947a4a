import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root';

/** The version that package.json names. */
export const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** Where `npm run zip` puts a release, and `npm run reproduce` looks for it. */
export const RELEASE = join(ROOT, '.output/release', VERSION);

export const packageName = (kind: 'chrome' | 'firefox' | 'sources'): string => `saksi-${VERSION}-${kind}.zip`;

/** SHA-256 of a file, as 64 hexadecimal digits. */
export const sha256Of = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
