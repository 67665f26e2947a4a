import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const STORIES = new URL('../stories/', import.meta.url);
const readme = readFileSync(new URL('README.md', STORIES), 'utf8');
const folders = readdirSync(STORIES);

describe('the list of reported failures in tests/stories/README.md', () => {
  const rows = [...readme.matchAll(/^\| (\d+) \|[^|]*\|(.*)\|$/gm)].map(([, number, stories]) => ({ number: Number(number), stories }));
  const named = [...readme.matchAll(/`([a-z0-9-]+)`/g)].map(([, name]) => name ?? '');

  it('has all thirty, each with a story of its own', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    for (const { number, stories } of rows) expect(stories).toContain(`\`d${String(number).padStart(2, '0')}-`);
  });

  it('names only stories that are there', () => {
    expect(named.filter((name) => name.includes('-') && !folders.includes(name))).toEqual([]);
  });
});
