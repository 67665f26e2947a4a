import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Remembered } from '../../utils/compare/known';
import { type PairBy, pairRows } from '../../utils/compare/pair-rows';
import type { Sighting } from '../../utils/schema/finding';

type Row = { name: string; value: number };
type Known = Remembered<Row>;
const seen: Sighting = { seq: 1, at: '2021-01-01T00:00:00Z', load: 'a', session: 's' };
const known = (name: string, value = 0, gone = false): Known => ({
  id: `${name}${value}`,
  record: { name, value },
  first: seen,
  last: seen,
  pages: [],
  ...(gone && { gone: { at: seen, together: false } }),
});
const row = (name: string, value = 0): Row => ({ name, value });
/** Fits by name, better by the nearer value; a name that begins alike fits a little. */
const by = (count: { fits: number } = { fits: 0 }): PairBy<Row, Known> => ({
  name: ({ name }) => name,
  equal: (a, b) => a.name === b.name && a.value === b.value,
  marks: ({ name }) => [name],
  fit: ({ record }, listed) => {
    count.fits++;
    if (record.name === listed.name) return 100 - Math.min(Math.abs(record.value - listed.value), 50);
    return record.name[0] === listed.name[0] ? 1 : 0;
  },
});
const pairs = (remembered: Known[], listed: Row[]) => {
  const { partner, left } = pairRows(remembered, listed, by());
  expect(partner).toHaveLength(listed.length);
  return { partner: partner.map((each) => each?.id), left: left.map(({ id }) => id) };
};
const many = (count: number, letter = 'x') => Array.from({ length: count }, (_, index) => known(`${letter}${index}`, index));
const rowsOf = (remembered: Known[]) => remembered.map(({ record }) => record);

describe('C6: rows of two readings, paired', () => {
  it('equal rows in their order, with some removed or added between', () => {
    const all = many(6);
    expect(
      pairs(
        all,
        [all[0], all[2], all[3], all[5]].map((each) => (each as Known).record),
      ),
    ).toEqual({
      partner: ['x00', 'x22', 'x33', 'x55'],
      left: ['x11', 'x44'],
    });
    expect(pairs([known('a')], [row('b'), row('a'), row('c')])).toEqual({ partner: [undefined, 'a0', undefined], left: [] });
  });

  it('nothing listed, nothing known', () => {
    expect(pairs([known('a')], [])).toEqual({ partner: [], left: ['a0'] });
    expect(pairs([], [row('a')])).toEqual({ partner: [undefined], left: [] });
    expect(pairs([], [])).toEqual({ partner: [], left: [] });
  });

  it('the best fit first, one to one', () => {
    expect(pairs([known('a', 1), known('a', 9)], [row('a', 8), row('a', 2)])).toEqual({ partner: ['a9', 'a1'], left: [] });
    expect(pairs([known('a', 1)], [row('a', 5), row('a', 2)])).toEqual({ partner: [undefined, 'a1'], left: [] });
    expect(pairs([known('a', 5), known('a', 2)], [row('a', 1)])).toEqual({ partner: ['a2'], left: ['a5'] });
  });

  it('one that was still listed before its twin that was already missing', () => {
    expect(pairs([known('a', 1, true), { ...known('a', 1), id: 'here' }], [row('a', 1)])).toEqual({ partner: ['here'], left: ['a1'] });
    expect(pairs([known('a', 1, true), { ...known('a', 1), id: 'here' }], [row('a', 2)])).toEqual({ partner: ['here'], left: ['a1'] });
    // But a twin that fits better comes first, missing or not.
    expect(pairs([known('a', 2, true), known('a', 9)], [row('a', 1)])).toEqual({ partner: ['a2'], left: ['a9'] });
  });

  it('one that was missing is back', () => {
    expect(pairs([known('a', 1, true)], [row('a', 1)])).toEqual({ partner: ['a1'], left: [] });
  });

  describe.each([3, 30, 200])('%d rows', (count) => {
    const all = many(count);
    it('the other way round', () => {
      const { partner, left } = pairs(all, rowsOf(all).reverse());
      expect(partner).toEqual(all.map(({ id }) => id).reverse());
      expect(left).toEqual([]);
    });
    it('each with another value', () => {
      const { partner, left } = pairs(
        all,
        rowsOf(all)
          .map(({ name, value }) => ({ name, value: value + 1 }))
          .reverse(),
      );
      expect(partner).toEqual(all.map(({ id }) => id).reverse());
      expect(left).toEqual([]);
    });
    it('of which one lost its name, and one is gone', () => {
      const [first, second, ...rest] = [...all].reverse();
      const { partner, left } = pairs(all, [...rowsOf(rest), { name: 'xx', value: -1 }]);
      expect(partner.slice(0, -1)).toEqual(rest.map(({ id }) => id));
      expect([partner.at(-1), ...left].sort()).toEqual([first?.id, second?.id].sort());
    });
    it('all others', () => {
      const { partner, left } = pairs(all, rowsOf(many(count, 'y')));
      expect(partner.every((each) => each === undefined)).toBe(true);
      expect(left).toHaveLength(count);
    });
  });

  it('twins in a long list: equal ones, then the one that was still listed', () => {
    const others = many(60);
    const [gone, here] = [
      { ...known('t', 5, true), id: 'gone' },
      { ...known('t', 5), id: 'here' },
    ];
    const { partner, left } = pairs([gone, here, ...others], [...rowsOf(others).reverse(), row('t', 5)]);
    expect(partner.at(-1)).toBe('here');
    expect(left).toEqual(['gone']);
    const twice = pairs(
      [{ ...known('t', 5), id: 'one' }, { ...known('t', 5), id: 'two' }, ...others],
      [...rowsOf(others).reverse(), row('t', 5), row('t', 5)],
    );
    expect(twice.partner.slice(-2).sort()).toEqual(['one', 'two']);
    expect(twice.left).toEqual([]);
  });

  it('weighs few of many: rows that are equal, or share a mark, are not weighed against all', () => {
    const weighed = (listed: (all: Known[]) => Row[]) => {
      const count = { fits: 0 };
      const all = many(200);
      pairRows(all, listed(all), by(count));
      return count.fits;
    };
    expect(weighed(rowsOf)).toBe(0);
    expect(weighed((all) => rowsOf(all).reverse())).toBe(0);
    expect(weighed((all) => rowsOf(all).map(({ name }) => ({ name, value: 999 })))).toBe(200);
  });

  it('whatever rows: no row is taken twice, and none is lost', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('a1', 'a2', 'b1', 'c1'), fc.nat(3)), { maxLength: 60 });
    fc.assert(
      fc.property(some, some, (before, now) => {
        const remembered = before.map(([name, value], index) => ({ ...known(name, value, index % 5 === 4), id: String(index) }));
        const { partner, left } = pairRows(
          remembered,
          now.map(([name, value]) => row(name, value)),
          by(),
        );
        const ids = [...partner.flatMap((each) => (each ? [each.id] : [])), ...left.map(({ id }) => id)];
        expect(ids.sort()).toEqual(remembered.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });
});
