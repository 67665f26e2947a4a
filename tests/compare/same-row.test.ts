import { describe, expect, it } from 'vitest';
import { sameTraining, trainingFit, trainingIdentity } from '../../utils/compare/identity';
import { incentiveIdentity } from '../../utils/compare/incentive-identity';
import type { KnownIncentive, KnownTraining } from '../../utils/compare/known';
import type { Sighting } from '../../utils/schema/finding';
import type { Incentive } from '../../utils/schema/incentive';
import type { Training } from '../../utils/schema/training';

const seen: Sighting = { seq: 1, at: '2020-05-31T20:00:00Z', load: 'a', session: 's' };
const finished = { printed: 'Selesai', norm: 'finished' } as const;
const active = { printed: 'Aktif', norm: 'active' } as const;

const training: Training = {
  title: 'Menulis Opini',
  provider: 'Tempo Institute',
  platform: 'Tokopedia',
  price: 150_000,
  boughtOn: '2020-05-01',
  startsOn: '2020-05-02',
  endsOn: '2020-05-10',
  finishedOn: '2020-05-09',
  status: finished,
  certificates: 1,
  rated: true,
  code: 'INV-001',
};
const matched = (known: Partial<Training>, listed: Partial<Training>) =>
  trainingFit({ title: 'Menulis Opini', ...known }, { title: 'Menulis Opini', ...listed }, undefined);

describe('C6: two rows are equal in every field, or they are not', () => {
  const changes: [string, Partial<Training>][] = [
    ['title', { title: 'Menulis opini' }],
    ['provider', { provider: 'Tempo' }],
    ['platform', { platform: 'Pintaria' }],
    ['price', { price: 150_001 }],
    ['day bought', { boughtOn: '2020-05-03' }],
    ['start', { startsOn: '2020-05-03' }],
    ['end', { endsOn: '2020-05-03' }],
    ['day finished', { finishedOn: '2020-05-03' }],
    ['status', { status: { printed: 'Selesai', norm: 'active' } }],
    ['printed status', { status: { printed: 'SELESAI', norm: 'finished' } }],
    ['certificates', { certificates: 2 }],
    ['rating', { rated: false }],
    ['code', { code: 'INV-002' }],
  ];
  it.each(changes)('another %s', (_field, changed) => expect(sameTraining(training, { ...training, ...changed })).toBe(false));
  it('a status on one side only', () => {
    const { status: _, ...bare } = training;
    expect(sameTraining(bare, training)).toBe(false);
    expect(sameTraining(training, bare)).toBe(false);
    expect(sameTraining(bare, { ...bare })).toBe(true);
  });
  it('a copy is equal', () => expect(sameTraining(training, { ...training, status: { ...finished } })).toBe(true));
});

describe('C6: what tells two purchases of one title apart', () => {
  it.each<[string, Partial<Training>, Partial<Training>]>([
    ['day', { boughtOn: '2020-05-01' }, { boughtOn: '2020-05-03' }],
    ['price', { price: 1000 }, { price: 2000 }],
    ['status', { status: active }, { status: finished }],
    ['certificates', { certificates: 1 }, { certificates: 0 }],
  ])('the same %s fits better than another, and than none', (_field, same, other) => {
    expect(matched(same, same)).toBeGreaterThan(matched(same, other));
    expect(matched(same, same)).toBeGreaterThanOrEqual(matched(same, {}));
    expect(matched(same, other)).toBeGreaterThan(0);
  });

  it('two rows without a day fit better than one with and one without', () => {
    expect(matched({}, {})).toBeGreaterThan(matched({ boughtOn: '2020-05-01' }, {}));
    expect(matched({}, {})).toBeGreaterThan(matched({}, { boughtOn: '2020-05-01' }));
    expect(matched({ boughtOn: '2020-05-01' }, { boughtOn: '2020-05-01' })).toBeGreaterThan(matched({}, {}));
  });

  it('a provider in common fits better than another, or than none on one side or both', () => {
    const [tempo, other] = [{ provider: 'Tempo Institute' }, { provider: 'Skill Academy' }];
    const common = matched(tempo, { provider: 'PT Tempo Institute' });
    expect(common).toBeGreaterThan(matched(tempo, other));
    expect(common).toBeGreaterThan(matched(tempo, {}));
    expect(common).toBeGreaterThan(matched({}, tempo));
    expect(common).toBeGreaterThan(matched({}, {}));
    expect(matched(tempo, {})).toBe(matched({}, {}));
    expect(matched({}, tempo)).toBe(matched({}, {}));
  });

  it('neither side with a price is no price in common', () => expect(matched({}, {})).toBeLessThan(matched({ price: 1 }, { price: 1 })));

  it('a day counts for more than provider, price, status and certificates together', () => {
    const rest = { provider: 'Tempo', price: 1000, status: active, certificates: 0 };
    expect(matched({ boughtOn: '2020-05-01' }, { boughtOn: '2020-05-01' })).toBeGreaterThan(
      matched({ ...rest, boughtOn: '2020-05-01' }, { ...rest, boughtOn: '2020-05-03' }),
    );
  });

  it('a code outweighs a title, a title outweighs a rename, and both together outweigh each', () => {
    const coded = (title: string, code: string) => trainingFit({ title: 'A B C', code: 'X1' }, { title, code }, undefined);
    expect(coded('A B C', 'X1')).toBeGreaterThan(coded('Lain', 'X1'));
    expect(coded('Lain', 'X1')).toBeGreaterThan(coded('A B C', 'X2'));
    expect(matched({}, {})).toBeGreaterThan(matched({ code: 'X1' }, { code: 'X2' }));
    expect(matched({ code: 'X1' }, { code: 'X2' })).toBeGreaterThan(trainingFit({ title: 'A B C' }, { title: 'A B D' }, undefined));
  });

  it('a code on one side only is no other code', () => {
    expect(matched({ code: 'X1' }, {})).toBe(matched({}, {}));
    expect(matched({}, { code: 'X1' })).toBe(matched({}, {}));
    expect(trainingFit({ title: 'A' }, { title: 'Z', code: 'X1' }, undefined)).toBe(0);
  });

  it('another day alone makes no other purchase, unless bought after the first was last listed', () => {
    const days = (lastListed: string | undefined, bought: string) =>
      trainingFit({ title: 'A', boughtOn: '2020-05-01' }, { title: 'A', boughtOn: bought }, lastListed);
    expect(days(undefined, '2020-06-02')).toBeGreaterThan(0);
    expect(days('2020-06-01', '2020-06-01')).toBeGreaterThan(0);
    expect(days('2020-06-01', '2020-06-02')).toBe(0);
    expect(trainingFit({ title: 'A' }, { title: 'A', boughtOn: '2020-06-02' }, '2020-06-01')).toBeGreaterThan(0);
  });
});

describe('C6: a rename', () => {
  const renamed = (known: Partial<Training>, listed: Partial<Training>, missing = false) =>
    trainingFit({ title: 'Jurnalisme Warga', ...known }, { title: 'Fotografi', ...listed }, undefined, missing) > 0;
  const tempo = { provider: 'Tempo Institute' };

  it.each(['boughtOn', 'startsOn', 'endsOn', 'finishedOn'] as const)('one day in common (%s), and the provider', (field) => {
    const day = { [field]: '2020-05-01' };
    expect(renamed({ ...tempo, ...day }, { ...tempo, ...day })).toBe(true);
    expect(renamed({ ...tempo, ...day }, { ...tempo, ...day }, true)).toBe(true);
    expect(renamed({ ...tempo, ...day }, day)).toBe(false);
    expect(renamed(day, { ...tempo, ...day })).toBe(false);
    expect(renamed(day, day)).toBe(false);
    expect(renamed(tempo, { ...tempo, ...day })).toBe(false);
  });

  it('finished before and after, at the same price with the same provider', () => {
    const row = { ...tempo, price: 1000, status: finished };
    expect(renamed(row, row)).toBe(true);
    expect(renamed(row, { ...row, status: active })).toBe(false);
    expect(renamed({ ...row, status: active }, row)).toBe(false);
    expect(renamed({ ...tempo, price: 1000 }, { ...tempo, price: 1000 })).toBe(false);
    expect(renamed(row, { ...tempo, status: finished })).toBe(false);
    expect(renamed(row, row, true)).toBe(false);
  });

  const like = (a: string, b: string) => trainingFit({ title: a }, { title: b }, undefined) > 0;
  it('half of the words and every number in common', () => {
    expect(like('satu dua', 'satu')).toBe(true);
    expect(like('satu dua tiga', 'satu')).toBe(false);
    expect(like('Meracik Kopi Tingkat 12', 'Meracik Kopi Enak Tingkat 12')).toBe(true);
    expect(like('Meracik Kopi Tingkat 12', 'Meracik Kopi Tingkat 13')).toBe(false);
    expect(like('Meracik Kopi Tingkat ii', 'Meracik Kopi Tingkat iii')).toBe(false);
    expect(like('Kopi 1 2', 'Kopi 12')).toBe(false);
    // Words that begin with such letters are words.
    expect(like('Video Kopi Tingkat', 'Vila Kopi Tingkat')).toBe(true);
    expect(like('Kursus 3d Kopi', 'Kursus 4d Kopi')).toBe(true);
  });
});

describe('C6: what a row is looked up by', () => {
  const known = (record: Training, gone?: KnownTraining['gone']): KnownTraining => ({
    id: 'x',
    record,
    first: seen,
    last: seen,
    pages: [],
    ...(gone && { gone }),
  });
  it('its title, and its code', () => {
    const { marks } = trainingIdentity(420);
    expect(marks({ title: 'Menulis  OPINI' })).toEqual(['menulis opini']);
    expect(marks({ title: 'Menulis Opini', code: 'INV/1' })).toEqual(['menulis opini', 'code inv 1']);
    expect(incentiveIdentity.marks({ kind: 'Insentif 1' })).toEqual(['insentif 1']);
    expect(incentiveIdentity.marks({ kind: 'Insentif 1', code: 'K-9' })).toEqual(['insentif 1', 'code k 9']);
    expect(incentiveIdentity.name({ kind: 'Insentif 1' })).toBe('Insentif 1');
  });
  it('on the participant’s clock: last listed on 1 June in Jakarta, still 31 May in London', () => {
    const listed = { title: 'A', boughtOn: '2020-06-01' };
    const was = known({ title: 'A', boughtOn: '2020-05-01' });
    expect(trainingIdentity(420).fit(was, listed)).toBeGreaterThan(0);
    expect(trainingIdentity(0).fit(was, listed)).toBe(0);
  });
  it('one that was gone is not renamed without a day in common', () => {
    const was = { title: 'satu dua' };
    expect(trainingIdentity(420).fit(known(was), { title: 'satu' })).toBeGreaterThan(0);
    expect(trainingIdentity(420).fit(known(was, { at: seen, together: false }), { title: 'satu' })).toBe(0);
  });
});

const incentive: Incentive = {
  kind: 'Insentif biaya mencari kerja 1',
  amount: 600_000,
  dueOn: '2021-03-01',
  paidOn: '2021-03-02',
  status: { printed: 'Dijadwalkan', norm: 'scheduled' },
  code: 'K-1',
};
const knownIncentive = (record: Incentive, paid = false): KnownIncentive => ({
  id: 'x',
  record,
  first: seen,
  last: seen,
  pages: [],
  ...(paid && { paid: { first: seen, last: seen } }),
});

describe('C6: an incentive in another reading', () => {
  const { equal, fit: fits } = incentiveIdentity;
  it.each<[string, Partial<Incentive>]>([
    ['kind', { kind: 'Insentif biaya mencari kerja 2' }],
    ['amount', { amount: 1 }],
    ['day', { dueOn: '2021-03-03' }],
    ['day of payment', { paidOn: '2021-03-03' }],
    ['status', { status: { printed: 'Dijadwalkan', norm: 'waiting' } }],
    ['printed status', { status: { printed: 'DIJADWALKAN', norm: 'scheduled' } }],
    ['code', { code: 'K-2' }],
  ])('another %s is not equal', (_field, changed) => expect(equal(incentive, { ...incentive, ...changed })).toBe(false));
  it('a copy is equal, also without a status', () => {
    const { status: _, ...bare } = incentive;
    expect(equal(incentive, { ...incentive })).toBe(true);
    expect(equal(bare, { ...bare })).toBe(true);
    expect(equal(bare, incentive)).toBe(false);
    expect(equal(incentive, bare)).toBe(false);
  });

  const kind = 'Insentif 1';
  const between = (was: Partial<Incentive>, is: Partial<Incentive>, paid = false) =>
    fits(knownIncentive({ kind, ...was }, paid), { kind, ...is });
  it('a code decides, where both print one', () => {
    expect(between({ code: 'K-1' }, { code: 'k 1', kind: 'Lain' })).toBeGreaterThan(between({}, {}));
    expect(between({ code: 'K-1' }, { code: 'K-2' })).toBe(0);
    expect(between({ code: 'K-1' }, {})).toBe(between({}, {}));
    expect(between({}, { code: 'K-1' })).toBe(between({}, {}));
  });
  it('what is paid and has another day now is the next payment', () => {
    expect(between({ dueOn: '2021-03-01' }, { dueOn: '2021-04-01' }, true)).toBe(0);
    expect(between({ dueOn: '2021-03-01' }, { dueOn: '2021-04-01' })).toBeGreaterThan(0);
    expect(between({ dueOn: '2021-03-01' }, { dueOn: '2021-03-01' }, true)).toBeGreaterThan(0);
    expect(between({ dueOn: '2021-03-01' }, {}, true)).toBeGreaterThan(0);
    expect(between({}, { dueOn: '2021-04-01' }, true)).toBeGreaterThan(0);
  });
  it('day, amount and status each make a better fit', () => {
    const day = { dueOn: '2021-03-01' };
    expect(between(day, day)).toBeGreaterThan(between(day, { dueOn: '2021-04-01' }));
    expect(between(day, day)).toBeGreaterThan(between({}, {}));
    expect(between({ amount: 1 }, { amount: 1 })).toBeGreaterThan(between({ amount: 1 }, { amount: 2 }));
    expect(between({ amount: 1 }, {})).toBe(between({ amount: 1 }, { amount: 1 }));
    expect(between({ status: active as never }, { status: active as never })).toBeGreaterThan(between({ status: active as never }, {}));
    expect(between({}, {})).toBeGreaterThan(between({}, { status: active as never }));
  });
  it('another name: related with the same amount, or the same day and no other amount', () => {
    const named = (was: Partial<Incentive>, is: Partial<Incentive>) =>
      between({ kind: 'Insentif biaya', ...was }, { kind: 'Bantuan', ...is });
    const longer = (was: Partial<Incentive>, is: Partial<Incentive>) =>
      between({ kind: 'Insentif biaya', ...was }, { kind: 'Insentif biaya mencari kerja', ...is });
    const day = { dueOn: '2021-03-01' };
    expect(longer({ amount: 1 }, { amount: 1 })).toBeGreaterThan(0);
    expect(longer({ amount: 1 }, { amount: 2 })).toBe(0);
    expect(longer({}, {})).toBe(0);
    expect(named({ amount: 1 }, { amount: 1 })).toBe(0);
    expect(named(day, day)).toBeGreaterThan(0);
    expect(named({ ...day, amount: 1 }, { ...day, amount: 2 })).toBe(0);
    expect(named({ ...day, amount: 1 }, day)).toBeGreaterThan(0);
    expect(named({}, {})).toBe(0);
    expect(named(day, { dueOn: '2021-04-01' })).toBe(0);
    expect(longer({ amount: 1 }, { amount: 1 })).toBeGreaterThan(named(day, day));
  });
});
