import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { taught } from '../../utils/schema/lesson';
import { isTaught, taughtId } from '../../utils/schema/taught';
import { wordFault } from '../../utils/schema/word-fault';

/** A made number of sixteen digits; no real one stands here. */
const CARD = '9999 0000 1111 2222';

describe('a taught word', () => {
  it.each([
    ['', 'short'],
    ['ok', 'short'],
    ['.*', 'short'],
    ['2024', 'number'],
    [CARD, 'number'],
    [`Kartu ${CARD}`, 'number'],
    ['Kelas 2024', 'number'],
    ['•••• •••• •••• 2222', 'number'],
    ['budi@contoh.example', 'address'],
    ['x'.repeat(61), 'long'],
    [' Rampung', 'unclean'],
    ['Ram\npung', 'unclean'],
    ['Ram  pung', 'unclean'],
    ['Ram\u200bpung', 'unclean'],
  ] as const)('%j is none: %s', (text, why) => expect(wordFault('heading', text)).toBe(why));

  it.each(['Rampung', 'Rampung (*)', 'a.b+c', 'Sesi 12', 'Perjalanan Belajarmu'])('%j is one, as it stands', (text) =>
    expect(wordFault('heading', text)).toBeUndefined(),
  );

  it('of a status is no longer than a status is read', () => {
    expect(wordFault('status/finished', 'x'.repeat(39))).toBeUndefined();
    expect(wordFault('status/finished', 'x'.repeat(40))).toBe('long');
  });
});

describe('what comes in a message', () => {
  const accepts = (words: unknown): boolean => z.safeParse(taught, { words, texts: 2 }).success;
  it('is some words and what each names', () => expect(accepts([{ as: 'status/finished', text: 'Rampung' }])).toBe(true));
  it.each([
    ['no word', []],
    ['too many', Array.from({ length: 21 }, () => ({ as: 'heading', text: 'Kelasku' }))],
    ['a part that is none', [{ as: 'offer', text: 'Kelasku' }]],
    ['a prototype', [{ as: '__proto__', text: 'Kelasku' }]],
    ['a personal number', [{ as: 'label/title', text: CARD }]],
    ['a word of one letter', [{ as: 'heading', text: 'K' }]],
    ['something beside', [{ as: 'heading', text: 'Kelasku', source: '.*' }]],
  ])('but not %s', (_, words) => expect(accepts(words)).toBe(false));
});

it('a profile that was taught names the lessons, another does not', () => {
  expect(taughtId('dashboard/1', ['1a2b3c4d', '5e6f7a8b'])).toBe('dashboard/1+diajarkan-1a2b3c4d-5e6f7a8b');
  expect(isTaught('dashboard/1+diajarkan-1a2b3c4d')).toBe(true);
  expect(isTaught('dashboard/1')).toBe(false);
});
