import { describe, expect, it } from 'vitest';
import { words } from '../../utils/language';

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

describe('languages', () => {
  const strip = (keys: string[]): string[] => keys.map((key) => key.replace(/\(\d\)$/, ''));

  it('say the same things in both languages', () => {
    expect(strip(shape(words.en))).toEqual(strip(shape(words.id)));
  });

  it.each(['id', 'en'] as const)('leave nothing unsaid in %s', (language) => {
    expect(texts(words[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are really two languages', () => {
    const id = new Map(texts(words.id));
    const same = texts(words.en).filter(([path, text]) => text.length > 12 && id.get(path) === text);
    expect(same).toEqual([]);
  });
});
