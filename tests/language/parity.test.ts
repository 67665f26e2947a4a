import { describe, expect, it } from 'vitest';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';

type Tree = { [key: string]: Tree | string | readonly string[] | ((...args: never[]) => string) };

const shape = (tree: unknown, path = ''): string[] => {
  if (typeof tree === 'function') return [`${path}(${tree.length})`];
  if (typeof tree === 'string') return [path];
  return Object.entries(tree as Tree).flatMap(([key, value]) => shape(value, `${path}/${key}`));
};

const texts = (tree: unknown, path = ''): [string, string][] => {
  if (typeof tree === 'function') return [[path, String((tree as (...args: unknown[]) => string)('A', 'B'))]];
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree as Tree).flatMap(([key, value]) => texts(value, `${path}/${key}`));
};

/** The words that every screen shares, and those of one screen each. */
const ofOneScreen = import.meta.glob<Record<string, Record<Language, unknown>>>('../../utils/language/*-words.ts', { eager: true });
const catalogues = Object.values(ofOneScreen).flatMap((module) => Object.entries(module));
const all = (language: Language): Tree =>
  Object.fromEntries([...Object.entries({ words }), ...catalogues].map(([name, both]) => [name, both[language] as Tree]));

describe('languages', () => {
  it('are told by screens of their own', () => {
    expect(catalogues.map(([name]) => name)).toContain('complaintWords');
  });

  const strip = (keys: string[]): string[] => keys.map((key) => key.replace(/\(\d\)$/, ''));

  it('say the same things in both languages', () => {
    expect(strip(shape(all('en')))).toEqual(strip(shape(all('id'))));
  });

  it.each(['id', 'en'] as const)('leave nothing unsaid in %s', (language) => {
    expect(texts(all(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are really two languages', () => {
    const id = new Map(texts(all('id')));
    const same = texts(all('en')).filter(([path, text]) => text.length > 12 && id.get(path) === text);
    expect(same).toEqual([]);
  });
});
