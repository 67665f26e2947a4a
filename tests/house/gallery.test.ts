import { readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, sources } from './sources';

/** The components that these files show, and those that stand in them. */
const shownBy = (paths: readonly string[], seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  const next = sources(/\.tsx$/)
    .filter(({ path }) => paths.includes(path))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ from }) => `${normalize(join(source.path, '..', from))}.tsx`),
    )
    .filter((path) => path.startsWith('components/') && !seen.has(path));
  return next.length === 0 ? seen : shownBy(next, new Set([...seen, ...next]));
};

it('every component is in the gallery, by itself or in another', () => {
  const all = readdirSync('components').filter((name) => name.endsWith('.tsx'));
  const shown = shownBy(['tests/gallery/exhibits.tsx', 'tests/gallery/main.tsx']);
  expect(all.filter((name) => !shown.has(`components/${name}`))).toEqual([]);
});
