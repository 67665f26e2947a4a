import { describe, expect, it } from 'vitest';
import { en } from '../../utils/evidence/words/en';
import { words } from '../../utils/language';

type Say = (...args: unknown[]) => unknown;

/** Every sentence that takes something, said with ones. */
const ofOne = (tree: unknown, path = ''): string[] => {
  if (typeof tree === 'function') return [`${path}: ${(tree as Say)(...Array(tree.length).fill(/where/i.test(path) ? '1' : 1))}`];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => ofOne(value, `${path}/${key}`));
};

const MANY = /\b1 ([a-z]+ )?(records|entries|days|times|visits|values|pages|files|findings|places|changes|calls|bytes|characters|things)\b/;

describe('an English sentence', () => {
  it('says one thing as one', () => {
    const all = [...ofOne(words.en), ...ofOne(en)];
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((sentence) => MANY.test(sentence))).toEqual([]);
  });
});
