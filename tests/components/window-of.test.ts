import { describe, expect, it } from 'vitest';
import { offsetsOf, windowOf, withRoom } from '../../components/window-of';

describe('the drawn part of a long list', () => {
  const offsets = offsetsOf(Array.from({ length: 10_000 }, () => 50));

  it('is what is seen and eight on either side', () => {
    // From pixel 1010 to 1599: items 20 (1000 to 1049) to 31 (1550 to 1599).
    expect(windowOf(offsets, 1010, 1600)).toEqual({ first: 12, end: 40 });
  });

  it('stays within the list at both ends, and has nothing of an empty one', () => {
    expect(windowOf(offsets, -200, 600)).toEqual({ first: 0, end: 20 });
    expect(windowOf(offsets, 499_400, 500_300)).toEqual({ first: 9980, end: 10_000 });
    expect(windowOf(offsetsOf([]), 0, 600)).toEqual({ first: 0, end: 0 });
  });

  it('leaves room for the others, also for one that stays drawn outside of it', () => {
    const three = offsetsOf([10, 20, 30, 40, 50]);
    expect(withRoom(three, [0, 3])).toEqual([{ item: 0 }, { room: 50 }, { item: 3 }, { room: 50 }]);
    expect(withRoom(three, [2, 3, 4])).toEqual([{ room: 30 }, { item: 2 }, { item: 3 }, { item: 4 }]);
    expect(withRoom(offsetsOf([]), [])).toEqual([]);
  });
});
