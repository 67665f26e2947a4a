import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export type Source = { path: string; text: string };

const BINARY = /\.(png|ico|webp|zip|woff2?)$/;

/** Every file of the repository that is tracked or could be, as text; binaries and the lock file left out. */
export const sources = (pattern: RegExp = /./): Source[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter((path) => path && !BINARY.test(path) && path !== 'package-lock.json' && pattern.test(path) && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Code that ships. */
export const shipped = (): Source[] => sources(/^(entrypoints|components|utils)\/.*\.tsx?$/);

export type Import = { from: string; typeOnly: boolean };

/** `import { type A, type B }` leaves nothing at run time either. */
const onlyTypes = (names: string): boolean =>
  names.startsWith('{') &&
  names
    .slice(1, -1)
    .split(',')
    .filter((name) => name.trim())
    .every((name) => /^\s*type\s/.test(name));

/** The import and re-export statements of a file, dynamic ones too. */
export const importsOf = ({ text }: Source): Import[] => {
  const stated = [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?)\s+from\s+'([^']+)'/gm),
  ].map(([, type, names = '', from = '']) => ({ from, typeOnly: type !== undefined || onlyTypes(names) }));
  const bare = [...text.matchAll(/^import\s+'([^']+)'/gm)].map(([, from = '']) => ({ from, typeOnly: false }));
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, from = '']) => ({ from, typeOnly: false }));
  return [...stated, ...bare, ...dynamic];
};
