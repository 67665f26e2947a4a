import { describe, expect, it } from 'vitest';
import { isOtherState, type KnownFrames, withFrame } from '../../utils/compare/frames';

const frame = (around: string, chosen = '') => ({ around, chosen });

describe('C8: whether a page is in another state', () => {
  const good = frame('aaaabbbb', 'semuaa');
  it('nobody knows where it was not seen before, or by an earlier version', () => {
    expect(isOtherState(undefined, good, false)).toBe(false);
    expect(isOtherState(good, undefined, false)).toBe(false);
  });
  it('it is where a text is new or another choice is made, not where a text is missing', () => {
    expect(isOtherState(good, frame('aaaabbbbcccc', 'semuaa'), false)).toBe(true);
    expect(isOtherState(good, frame('aaaabbbb', 'dafgfe'), false)).toBe(true);
    expect(isOtherState(good, frame('bbbb', 'semuaa'), false)).toBe(false);
  });
  it('digests are compared whole', () => expect(isOtherState(frame('abcdefgh'), frame('cdef'), false)).toBe(true));
  it('of an empty list only another choice tells', () => {
    expect(isOtherState(good, frame('aaaacccc', 'semuaa'), true)).toBe(false);
    expect(isOtherState(good, frame('cccc'), true)).toBe(false);
    expect(isOtherState(good, frame('aaaa', 'dafgfe'), true)).toBe(true);
  });
});

it('frames are kept of the last pages, each by its address', () => {
  const all = Array.from({ length: 9 }, (_, i) => `/${i}`).reduce(
    (known: KnownFrames, page) => withFrame(known, 'trainings', page, frame('aaaa')),
    {} as KnownFrames,
  );
  expect(Object.keys(all.trainings ?? {})).toEqual(['/3', '/4', '/5', '/6', '/7', '/8']);
  expect(withFrame(all, 'incentives', '/a', frame('bbbb')).trainings).toEqual(all.trainings);
  expect(withFrame(all, 'trainings', '/8', undefined)).toBe(all);
});
