import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { content_scripts?: { matches: string[] }[] };

/** Match patterns of the built manifest, as a question: does a content script run at this address? */
export const watchedAddresses = (extension: string): ((url: string) => boolean) => {
  const manifest: Manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const patterns = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches);
  const expressions = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`));
  return (url) => expressions.some((expression) => expression.test(url));
};
