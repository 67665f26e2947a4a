import { describe, expect, it } from 'vitest';
import type { KnownTraining } from '../../utils/compare/known';
import { type Circumstances, reckon } from '../../utils/compare/reckon';
import { withdrawnAtYearEnd } from '../../utils/compare/year-end';
import type { Sighting } from '../../utils/schema/finding';

const sighting = (seq: number, at: string): Sighting => ({ seq, at, load: `load-${seq}`, session: 's' });
const opening = sighting(1, '2021-07-01T02:00:00Z');
const seen = sighting(2, '2021-07-05T02:00:00Z');
const around: Circumstances = { seen, offsetMin: 420, massCancellation: false, deactivated: false };
const funds = (amount: number) => ({ good: { amount, printed: `Rp${amount}`, at: opening }, credits: [] });
const shows = (amount: number) => ({ amount, printed: `Rp${amount}` });
const training = (id: string, price?: number): KnownTraining => ({
  id,
  record: { title: id, ...(price !== undefined && { price }) },
  first: seen,
  last: seen,
  pages: [],
});
const moving = (
  from: number,
  to: number,
  bought: KnownTraining[] = [],
  cancelled: KnownTraining[] = [],
  more: Partial<Circumstances> = {},
) => reckon(funds(from), shows(to), { bought, cancelled }, { ...around, ...more });

describe('C18: opening − prices + refunds = balance', () => {
  it('a purchase', () => {
    const { funds: now, paid, explained } = moving(1_000_000, 850_000, [training('a', 150_000)]);
    expect([...paid]).toEqual(['a']);
    expect(now).toEqual({ good: { ...shows(850_000), at: seen }, credits: [] });
    expect(explained.map(({ why, amount }) => [why, amount])).toEqual([['purchase', 150_000]]);
  });

  it('a purchase and a cancellation at once', () => {
    const { funds: now, paid, refunded } = moving(1_000_000, 1_050_000, [training('a', 150_000)], [training('b', 200_000)]);
    expect([[...paid], [...refunded], now?.low]).toEqual([['a'], ['b'], undefined]);
  });

  it('only one of two purchases is found in the fall; the other waits', () => {
    expect([...moving(1_000_000, 800_000, [training('a', 150_000), training('b', 200_000)]).paid]).toEqual(['b']);
  });

  it('a fall without any purchase', () => {
    const { funds: now } = moving(850_000, 350_000);
    expect(now?.low).toEqual({ ...shows(350_000), at: seen, rest: 500_000 });
    expect(now?.good.amount).toBe(850_000);
  });

  it('a purchase that explains a part', () => expect(moving(850_000, 350_000, [training('a', 300_000)]).funds?.low?.rest).toBe(200_000));
  it('a purchase that cost less than its price', () =>
    expect(moving(850_000, 800_000, [training('a', 300_000)]).funds?.low).toBeUndefined());
  it('a purchase without a price', () => expect(moving(850_000, 350_000, [training('a')]).funds?.low).toBeUndefined());

  it('a rise is kept until a cancellation asks for it', () => {
    const risen = moving(850_000, 1_150_000);
    expect(risen.funds?.credits).toEqual([{ amount: 300_000, at: seen }]);
    const asked = reckon(risen.funds, undefined, { bought: [], cancelled: [training('c', 300_000)] }, around);
    expect([...asked.refunded]).toEqual(['c']);
    expect(asked.funds?.credits).toEqual([]);
  });

  it('a rise of another amount refunds nothing', () =>
    expect(moving(850_000, 900_000, [], [training('c', 300_000)]).refunded.size).toBe(0));
  it('a rise refunds what has no price', () => expect([...moving(850_000, 900_000, [], [training('c')]).refunded]).toEqual(['c']));

  it('a cancellation is told as whose it was', () => {
    const why = (massCancellation: boolean) => moving(0, 300_000, [], [training('c', 300_000)], { massCancellation }).explained[0]?.why;
    expect([why(false), why(true)]).toEqual(['own-cancellation', 'mass-cancellation']);
  });

  it('forfeit by deactivation', () => {
    const { funds: now, explained } = moving(850_000, 0, [], [], { deactivated: true });
    expect([now?.low, explained[0]?.why]).toEqual([undefined, 'deactivated']);
  });

  it('a balance that is back clears the fall', () => {
    const low = moving(850_000, 350_000).funds;
    expect(reckon(low, shows(850_000), { bought: [], cancelled: [] }, around).funds?.low).toBeUndefined();
  });

  it('the first balance is the opening', () => {
    expect(reckon(undefined, shows(5), { bought: [], cancelled: [] }, around).funds).toEqual({
      good: { ...shows(5), at: seen },
      credits: [],
    });
    expect(reckon(undefined, undefined, { bought: [], cancelled: [] }, around).funds).toBeUndefined();
  });
});

describe('C18: a fall and the end of its year', () => {
  const later = (day: string) => sighting(3, `${day}T02:00:00Z`);
  const then = (before: ReturnType<typeof reckon>, amount: number, day: string, bought: KnownTraining[] = []) =>
    reckon(before.funds, shows(amount), { bought, cancelled: [] }, { ...around, seen: later(day) });
  const november = sighting(2, '2022-11-20T02:00:00Z');
  const opened = { good: { amount: 650_000, printed: 'Rp650000', at: sighting(1, '2022-11-10T02:00:00Z') }, credits: [] };
  const fallenTo = (amount: number) => reckon(opened, shows(amount), { bought: [], cancelled: [] }, { ...around, seen: november });

  it('a year that ends after the fall was seen does not explain it', () => {
    expect(then(fallenTo(0), 0, '2022-12-05')).toMatchObject({ explained: [], funds: { low: { amount: 0, rest: 650_000 } } });
  });

  it('explains what was left, and not what had fallen before', () => {
    const after = then(fallenTo(100_000), 0, '2022-12-05');
    expect(after.explained).toMatchObject([{ what: 'balance', why: 'year-end', amount: 100_000 }]);
    expect(after.funds).toMatchObject({ good: { amount: 650_000 }, low: { amount: 0, printed: 'Rp0', at: november, rest: 550_000 } });
  });

  it('unless a purchase explains that', () => {
    const after = then(fallenTo(100_000), 0, '2022-12-05', [training('a', 550_000)]);
    expect(after.explained).toMatchObject([
      { what: 'balance', why: 'year-end', amount: 100_000 },
      { what: 'balance', why: 'purchase', amount: 550_000 },
    ]);
    expect(after.funds).toMatchObject({ good: { amount: 0 } });
    expect(after.funds?.low).toBeUndefined();
  });
});

describe('C18: withdrawn at the end of a year', () => {
  it.each([
    ['2020-12-14', '2020-12-15', true],
    ['2020-12-01', '2020-12-14', false],
    ['2021-11-20', '2021-11-30', true],
    ['2021-11-20', '2021-11-29', false],
    ['2022-11-29', '2022-12-05', true],
    ['2023-11-20', '2023-11-30', false],
    ['2023-11-20', '2023-12-01', true],
    ['2020-12-20', '2021-01-10', true],
    ['2021-01-31', '2021-02-10', true],
    ['2021-02-01', '2021-02-10', false],
    ['2020-07-01', '2022-07-01', true],
  ])('last seen %s, nothing left on %s: %s', (from, to, is) => {
    expect(withdrawnAtYearEnd(`${from}T05:00:00Z`, `${to}T05:00:00Z`, 420)).toBe(is);
  });

  it('never by a clock that is none', () => {
    expect(withdrawnAtYearEnd('yesterday', '2020-12-20T05:00:00Z', 420)).toBe(false);
    expect(withdrawnAtYearEnd('2020-12-10T05:00:00Z', 'today', 420)).toBe(false);
  });

  it('on the clock of the participant', () => {
    expect(withdrawnAtYearEnd('2020-12-10T05:00:00Z', '2020-12-14T18:00:00Z', 420)).toBe(true);
    expect(withdrawnAtYearEnd('2020-12-10T05:00:00Z', '2020-12-14T16:00:00Z', 420)).toBe(false);
  });
});
