import { describe, expect, it } from 'vitest';
import { makePassphrase, readPassphrase, WORDS_IN_PASSPHRASE } from '../../utils/ledger/passphrase';
import { PASSPHRASE_WORDS } from '../../utils/ledger/passphrase-words';

describe('the words', () => {
  it('are 2048 plain ones, told apart by their first four letters', () => {
    expect(PASSPHRASE_WORDS).toHaveLength(2048);
    expect(PASSPHRASE_WORDS.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
    expect(new Set(PASSPHRASE_WORDS.map((word) => word.slice(0, 4))).size).toBe(2048);
  });

  it('stand in their order', () => expect([...PASSPHRASE_WORDS].sort()).toEqual(PASSPHRASE_WORDS));
});

describe('a passphrase', () => {
  it('carries 77 bits', () => expect(WORDS_IN_PASSPHRASE * Math.log2(PASSPHRASE_WORDS.length)).toBeGreaterThanOrEqual(77));

  it('is seven words, picked by two bytes each', () => {
    const bytes = [0, 0, 0, 1, 7, 255, 8, 0, 8, 1, 255, 255, 0, 2];
    expect(makePassphrase((count) => Uint8Array.from(bytes.slice(0, count)))).toBe('abadi-abang-zona-abadi-abang-zona-abdi');
  });

  it('is another each time', () => {
    const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
    expect(new Set(Array.from({ length: 50 }, () => makePassphrase(random))).size).toBe(50);
  });
});

describe('a typed passphrase', () => {
  it.each(['abadi-abang-zona', ' Abadi  ABANG, zona.\n', 'abadi abang zona'])('forgives how it is written: %j', (typed) => {
    expect(readPassphrase(typed)).toEqual({ passphrase: 'abadi-abang-zona', mistyped: [] });
  });

  it('names a mistyped word, and the one that was meant', () => {
    expect(readPassphrase('abadi jendila qwerty zona')).toStrictEqual({
      passphrase: 'abadi-jendila-qwerty-zona',
      mistyped: [{ word: 'jendila', meant: 'jendela' }, { word: 'qwerty' }],
    });
  });

  it('takes one of another making as it stands', () => {
    expect(readPassphrase(' Hunter2 $ecret ').passphrase).toBe('Hunter2 $ecret');
  });
});
