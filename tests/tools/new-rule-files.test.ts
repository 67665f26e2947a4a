import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newRule } from './new-rule-files';
import { ROOT } from './root';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const linesAdded = (path: string, text: string): string[] => {
  const old = new Set(read(path).split('\n'));
  return text.split('\n').filter((line) => !old.has(line));
};

it('puts a new rule into both lists, and both languages of the screens and of the report, of the house as it stands', () => {
  const { created, changed } = newRule('door-painted', read);
  expect(Object.keys(created)).toEqual(['utils/compare/rules/door-painted.ts', 'tests/fixtures/compare/fires-door-painted-reported.json']);
  expect(linesAdded('utils/schema/finding.ts', changed['utils/schema/finding.ts'] ?? '')).toEqual(["  'door-painted',"]);
  expect(linesAdded('utils/compare/rules/index.ts', changed['utils/compare/rules/index.ts'] ?? '')).toEqual([
    "import { doorPainted } from './door-painted';",
    '  doorPainted,',
  ]);
  for (const path of ['utils/language/id/rules.ts', 'utils/language/en/rules.ts']) {
    const added = linesAdded(path, changed[path] ?? '');
    expect(added.map((line) => line.trim().split(':')[0])).toEqual(["'door-painted'", 'title', 'suspected', 'confirmed', 'resolved']);
  }
  for (const path of ['utils/evidence/words/id-names.ts', 'utils/evidence/words/en-names.ts']) {
    const added = linesAdded(path, changed[path] ?? '');
    expect(added).toEqual([expect.stringMatching(/^ +'door-painted': \{ title: .+, claim: .+ \},$/)]);
  }
});

it('refuses what is no id, and an id that is taken', () => {
  expect(() => newRule('Door', read)).toThrow('"Door" is not a rule');
  expect(() => newRule('survey-missing', read)).toThrow('already a rule survey-missing');
});

it('keeps the imports in the order that the lint wants', () => {
  const { changed } = newRule('door-painted', read);
  const imports = (changed['utils/compare/rules/index.ts'] ?? '').match(/'\.\/.*'/g) ?? [];
  expect(imports).toContain("'./door-painted'");
  expect(imports).toEqual(imports.toSorted());
});

it('says where a list has no place for it any more', () => {
  expect(() => newRule('door-painted', () => '')).toThrow('utils/schema/finding.ts has changed');
});
