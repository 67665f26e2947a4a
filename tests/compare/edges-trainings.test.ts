import { describe, expect, it } from 'vitest';
import type { KnownTraining } from '../../utils/compare/known';
import { isFinished, trainingFollowing } from '../../utils/compare/known-training';
import type { Sighting } from '../../utils/schema/finding';
import type { Training, TrainingStatus } from '../../utils/schema/training';
import { steps, told } from './told';

const on = (day: string) => ({ at: `${day}T09:00:00+07:00` });
const OPINI = { title: 'Menulis Opini', provider: 'Tempo Institute', status: 'Aktif' };
const KOPI = { title: 'Meracik Kopi', provider: 'Kopi Kita', status: 'Selesai' };
const stuck = (look: number, state: string) => `${look} status-stuck ${state} Menulis Opini`;

describe('C23: where thirty days begin and end', () => {
  const look = (day: string, more: Partial<Training> = {}, beside: object = {}) => ({
    ...on(day),
    trainings: [{ ...OPINI, ...more } as never],
    ...beside,
  });
  it('on the thirtieth day after the first active look', () => {
    expect(told(look('2021-01-01'), look('2021-01-30'), look('2021-01-31'))).toEqual([stuck(3, 'suspected')]);
    const [step] = steps(look('2021-01-01'), look('2021-01-31'));
    expect(step?.finding).toMatchObject({ was: 'Aktif', is: 'Aktif', promise: { since: '2021-01-01', due: '2021-01-30' } });
  });
  it('by the days of the participant: late on the first evening is that day', () => {
    const evening = { at: '2021-01-01T23:30:00+07:00', trainings: [OPINI] };
    const morning = { at: '2021-01-31T00:30:00+07:00', trainings: [OPINI] };
    expect(told(evening, morning)).toEqual([stuck(2, 'suspected')]);
    expect(told({ ...evening, at: '2021-01-02T00:30:00+07:00' }, morning)).toEqual([]);
  });
  it('or after the printed start, where that is later', () => {
    const starts = { startsOn: '2021-01-10' };
    expect(told(look('2021-01-01', starts), look('2021-02-08', starts), look('2021-02-09', starts))).toEqual([stuck(3, 'suspected')]);
    const earlier = { startsOn: '2020-12-10' };
    expect(told(look('2021-01-01', earlier), look('2021-01-30', earlier), look('2021-01-31', earlier))).toEqual([stuck(3, 'suspected')]);
    const noDay = { startsOn: '2021-02-31' };
    expect(told(look('2021-01-01', noDay), look('2021-01-31', noDay))).toEqual([stuck(2, 'suspected')]);
  });
  it('not where the page counts as many certificates as trainings, and does not say since when', () => {
    expect(told(look('2021-01-01', {}, { certificates: 1 }), look('2021-02-15', {}, { certificates: 1 }))).toEqual([]);
    expect(told(look('2021-01-01', {}, { certificates: 1 }), look('2021-02-15'))).toEqual([]);
    expect(told(look('2021-01-01', {}, { certificates: 0 }), look('2021-02-15', {}, { certificates: 0 }))).toEqual([stuck(2, 'suspected')]);
    const two = (day: string) => ({ ...on(day), trainings: [OPINI, KOPI], certificates: 1 });
    expect(told(two('2021-01-01'), two('2021-02-15'))).toEqual([stuck(2, 'suspected')]);
  });
  it('with its certificate: from the day on which that was issued or the training was over, and not without one', () => {
    const own = (day: string, more: object = {}) => look(day, { certificates: 1, ...more });
    expect(told(own('2021-01-01'), own('2021-02-15'))).toEqual([]);
    const over = { finishedOn: '2021-01-10' };
    expect(told(own('2021-01-01', over), own('2021-02-08', over))).toEqual([]);
    expect(told(own('2021-01-01', over), own('2021-02-09', over))).toEqual([stuck(2, 'suspected')]);
    const listed = (day: string, issuedOn: string) => look(day, {}, { certificates: [{ title: OPINI.title, issuedOn }] });
    expect(told(listed('2021-01-01', '2021-01-10'), listed('2021-02-08', '2021-01-10'))).toEqual([]);
    expect(told(listed('2021-01-01', '2021-01-10'), listed('2021-02-09', '2021-01-10'))).toEqual([stuck(2, 'suspected')]);
  });
  it('a printed end: not before it is past; then by the certificate’s own clock, where the page counts certificates', () => {
    const ends = (day: string, more: object = {}) => [
      look('2021-01-01', { endsOn: day, ...more }),
      look('2021-02-15', { endsOn: day, ...more }),
    ];
    expect(told(...ends('2021-02-16'))).toEqual([]);
    expect(told(...ends('2021-02-15'))).toEqual([]);
    expect(told(...ends('2021-02-14'))).toEqual([stuck(2, 'suspected')]);
    expect(told(...ends('2021-02-14', { certificates: 0 }))).toEqual([]);
  });
  it('what was told stays told when an end is printed later', () => {
    expect(told(look('2021-01-01'), look('2021-01-31'), look('2021-02-01', { endsOn: '2021-03-01' }))).toEqual([
      stuck(2, 'suspected'),
      stuck(3, 'confirmed'),
    ]);
  });
  it.each<[string, object]>([
    ['finished', { status: 'Selesai' }],
    ['cancelled', { status: 'Dibatalkan' }],
    ['certified', { certificates: 1 }],
  ])('is over when it is %s', (_what, more) => {
    expect(told(look('2021-01-01'), look('2021-01-31'), look('2021-02-01', more as never))).toEqual([
      stuck(2, 'suspected'),
      stuck(3, 'resolved'),
    ]);
  });
  it.each(['Tidak Lulus', 'Rampung', 'Belum Dimulai'])('is not over by the word "%s"', (status) => {
    expect(told(look('2021-01-01'), look('2021-01-31'), look('2021-02-01', { status } as never))).toEqual([stuck(2, 'suspected')]);
  });
  it('is not over because another training is finished', () => {
    const both = (day: string, other: string) => ({ ...on(day), trainings: [OPINI, { ...KOPI, status: other }] });
    expect(told(both('2021-01-01', 'Belum Dimulai'), both('2021-01-31', 'Selesai'), both('2021-02-01', 'Selesai'))).toEqual([
      stuck(2, 'suspected'),
      stuck(3, 'confirmed'),
    ]);
  });
  it('starts anew where it was not active between, not where its word was unknown', () => {
    expect(
      told(look('2021-01-01'), look('2021-01-15', { status: 'Belum Dimulai' } as never), look('2021-01-16'), look('2021-02-10')),
    ).toEqual([]);
    expect(told(look('2021-01-01'), look('2021-01-15', { status: 'Rampung' } as never), look('2021-01-31'))).toEqual([
      stuck(3, 'suspected'),
    ]);
  });
});

describe('C11: what an unfamiliar page would list', () => {
  const seen: Sighting = { seq: 1, at: '2021-03-01T02:00:00Z', load: 'a', session: 's' };
  const { expected, grow } = trainingFollowing(420);
  const status = (norm: TrainingStatus) => ({ status: { printed: norm, norm } });
  const row = (more: Partial<Training> = {}): Training => ({ title: 'Menulis Opini', ...more });
  const known = (record: Training): KnownTraining => ({ id: 'x', record, first: seen, last: seen, pages: [] });
  const active = known(row(status('active')));
  const finished = known(row(status('finished')));

  it.each<[string, KnownTraining, string, boolean]>([
    ['any, where nothing is said of its kind', active, '/pelatihan', true],
    ['one under way, in a history', active, '/riwayat', false],
    ['one not begun, in a history', known(row(status('not-started'))), '/pelatihan-selesai', false],
    ['one finished, in a history', finished, '/history', true],
    ['one without a status, in a history', known(row()), '/riwayat', true],
    ['one finished, among those under way', finished, '/pelatihan-aktif', false],
    ['one finished by its day, among those under way', known(row({ finishedOn: '2021-01-01' })), '/berjalan', false],
    ['one under way, among those under way', active, '/aktif', true],
  ])('empty: %s', (_what, each, page, is) => expect(expected(each, [], page)).toBe(is));

  it('a list: two rows at least, one of which stands where it stood', () => {
    const [a, b] = [row(status('active')), row(status('finished'))];
    expect(expected(active, [a], '/')).toBe(false);
    expect(expected(active, [a, b], '/')).toBe(true);
    expect(expected(active, [b, b], '/')).toBe(false);
    expect(expected(known(row()), [row(), b], '/')).toBe(true);
    expect(expected(known(row()), [a, b], '/')).toBe(false);
    expect(expected(active, [row(), row()], '/')).toBe(false);
  });

  it('finished: by its word, or where it has none by its day', () => {
    expect(isFinished(row(status('finished')))).toBe(true);
    expect(isFinished(row({ finishedOn: '2021-01-01' }))).toBe(true);
    expect(isFinished(row({ finishedOn: '2021-02-30' }))).toBe(false);
    expect(isFinished(row({ ...status('active'), finishedOn: '2021-01-01' }))).toBe(false);
    expect(isFinished(row())).toBe(false);
  });

  const base = () => ({ id: 'x', record: row(), first: seen, last: { ...seen, seq: 2 }, pages: [] });
  it('what an earlier look showed stays known; a title cut off does not replace the whole one', () => {
    const was = known({ title: 'Menulis Opini, Menembus Meja Redaksi', price: 1, provider: 'Tempo' });
    expect(grow(was, { title: 'Menulis Opini, Mene…', provider: 'PT Tempo' }, base()).record).toEqual({
      title: 'Menulis Opini, Menembus Meja Redaksi',
      price: 1,
      provider: 'PT Tempo',
    });
    expect(grow(known(row({ title: 'Menulis O…' })), row({ title: 'Menulis Op…' }), base()).record.title).toBe('Menulis Op…');
    expect(grow(known(row({ title: 'Menulis O…' })), row(), base()).record.title).toBe('Menulis Opini');
    expect(grow(was, { title: 'Menulis Opini' }, base()).record.title).toBe('Menulis Opini');
  });
  it('the most certificates ever shown, and the last look that showed as many', () => {
    const at = (seq: number) => ({ ...seen, seq });
    const shown = (was: KnownTraining | undefined, certificates: number | undefined, seq: number) =>
      grow(was, row(certificates === undefined ? {} : { certificates }), { ...base(), last: at(seq) });
    const two = shown(undefined, 2, 1);
    expect(two.certified).toEqual({ count: 2, last: at(1) });
    expect(shown(two, 2, 2).certified).toEqual({ count: 2, last: at(2) });
    expect(shown(two, 1, 2).certified).toEqual({ count: 2, last: at(1) });
    expect(shown(two, 0, 2).certified).toEqual({ count: 2, last: at(1) });
    expect(shown(two, 3, 2).certified).toEqual({ count: 3, last: at(2) });
    expect(shown(two, undefined, 2).certified).toEqual({ count: 2, last: at(1) });
    expect(shown(undefined, 0, 1)).not.toHaveProperty('certified');
  });
  it('what was noted of it is carried on, and nothing else', () => {
    const noted = { unpaid: true, refunded: true, stated: { on: '2021-01-01', seq: 7 } };
    expect(grow({ ...active, ...noted }, active.record, base())).toMatchObject(noted);
    for (const name of ['unpaid', 'refunded', 'stated', 'finished', 'finishedSince', 'activeSince'])
      expect(grow(known(row()), row(), base())).not.toHaveProperty(name);
    expect(grow(undefined, row(), base()).record).toEqual(row());
  });
  it('since when it is finished, and as what, outlives its being active again', () => {
    const first = grow(undefined, row(status('finished')), { ...base(), last: seen });
    expect(first).toMatchObject({ finishedSince: seen, finished: { record: row(status('finished')), last: seen } });
    const back = grow(first, row(status('active')), base());
    expect(back).toMatchObject({ finishedSince: seen, finished: { last: seen }, activeSince: { seq: 2 } });
    const again = grow(back, row({ ...status('finished'), price: 1 }), { ...base(), last: { ...seen, seq: 3 } });
    expect(again).toMatchObject({ finishedSince: seen, finished: { record: { price: 1 }, last: { seq: 3 } } });
    expect(again).not.toHaveProperty('activeSince');
  });
});
