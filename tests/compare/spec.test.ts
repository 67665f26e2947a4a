import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('./', import.meta.url);
const spec = readFileSync(new URL('../../utils/compare/SPEC.md', import.meta.url), 'utf8');
const tests = [here, new URL('../calendar/', import.meta.url)]
  .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
  .filter(({ pathname }) => pathname.endsWith('.test.ts') && !pathname.endsWith('/spec.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const inSpec = [...spec.matchAll(/^- \*\*(C\d+)/gm)].map(([, number]) => number ?? '');
const inTests = new Set([...tests.matchAll(/'(C\d+)\b/g)].map(([, number]) => number ?? ''));

describe('SPEC.md', () => {
  it('numbers each rule once', () => expect(new Set(inSpec).size).toBe(inSpec.length));
  it.each(inSpec)('%s is cited by the name of a test', (number) => expect(inTests).toContain(number));
  it.each([...inTests])('%s, cited by a test, is a rule', (number) => expect(inSpec).toContain(number));
});
