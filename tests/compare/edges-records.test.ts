import { describe, expect, it } from 'vitest';
import { isCut, likeness, relatedName, sameText, words } from '../../utils/compare/plain-text';
import { plain } from '../../utils/schema/plain';
import { steps, told } from './told';

const at = (day: string) => ({ at: `${day}T09:00:00+07:00` });
const DONE = {
  title: 'Menulis Opini',
  provider: 'Tempo Institute',
  price: 150_000,
  boughtOn: '2021-01-05',
  finishedOn: '2021-02-01',
  status: 'Selesai',
};
const altered = (look: number, state: string) => `${look} record-altered ${state} Menulis Opini`;

describe('C27: what of a finished training is another now', () => {
  it.each<[string, object, string, string]>([
    ['title', { title: 'Menulis Berita' }, 'Menulis Opini', 'Menulis Berita'],
    ['provider', { provider: 'Skill Academy' }, 'Tempo Institute', 'Skill Academy'],
    ['price', { price: 200_000 }, 'Rp150.000', 'Rp200.000'],
    ['day bought', { boughtOn: '2021-01-06' }, '2021-01-05', '2021-01-06'],
    ['day finished', { finishedOn: '2021-02-02' }, '2021-02-01', '2021-02-02'],
    ['title and price', { title: 'Menulis Opini Harian', price: 150_000, boughtOn: '2021-01-05' }, 'Menulis Opini', 'Menulis Opini Harian'],
    ['provider and price', { provider: 'Skill Academy', price: 1000 }, 'Tempo Institute · Rp150.000', 'Skill Academy · Rp1.000'],
  ])('its %s', (_field, more, was, is) => {
    const [step, another] = steps({ trainings: [DONE] }, { trainings: [{ ...DONE, ...more }] });
    expect(step?.finding).toMatchObject({ rule: 'record-altered', subject: 'Menulis Opini', was, is, lastGood: { seq: 1 } });
    expect(another).toBeUndefined();
  });
  it.each(['provider', 'price', 'boughtOn', 'finishedOn'] as const)('a %s left out, or added, is none', (field) => {
    const { [field]: _, ...without } = DONE;
    expect(told({ trainings: [DONE] }, { trainings: [without] })).toEqual([]);
    expect(told({ trainings: [without] }, { trainings: [DONE] })).toEqual([]);
  });
  it('is held against what it was when first finished, also after it was told', () => {
    const changed = { ...DONE, price: 200_000 };
    expect(told({ trainings: [DONE] }, { trainings: [changed] }, { trainings: [changed] }, { trainings: [DONE] })).toEqual([
      altered(2, 'suspected'),
      altered(3, 'confirmed'),
      altered(4, 'resolved'),
    ]);
  });
  it('is over neither by its being active, nor by another finished training', () => {
    const changed = { ...DONE, price: 200_000 };
    const other = { title: 'Meracik Kopi', provider: 'Kopi Kita', status: 'Selesai' };
    const reversed = told(
      { trainings: [DONE, other] },
      { trainings: [changed, other] },
      { trainings: [{ ...changed, status: 'Aktif' }, other] },
    );
    expect(reversed.filter((line) => line.includes('record-altered'))).toEqual([altered(2, 'suspected')]);
  });
});

const row = (status: string | undefined, more: object = {}) => ({ kind: 'Insentif 1', ...(status !== undefined && { status }), ...more });
const list = (...incentives: object[]) => ({ incentives: incentives as never });

describe('C24: a transfer that is late', () => {
  const due = { dueOn: '2021-03-01' };
  const look = (day: string, each: object) => ({ ...at(day), ...list(each) });
  const late = (number: number, state: string) => `${number} incentive-overdue ${state} Insentif 1`;
  it.each(['Menunggu Diproses', 'Dijadwalkan', 'Sedang Diproses', 'Dalam Pengecekan'])(
    'on the sixth working day, with the word "%s"',
    (status) => {
      // 1 March 2021 is a Monday: the fifth working day after it is Monday the 8th.
      expect(told(look('2021-03-08', row(status, due)), look('2021-03-09', row(status, due)))).toEqual([late(2, 'suspected')]);
    },
  );
  it.each<[string, object]>([
    ['without a word', row(undefined, due)],
    ['with a word never seen', row('Sedang Ditinjau', due)],
    ['waiting for a rating', row('Membutuhkan Ulasan Pelatihan', due)],
    ['paid by its printed day', row('Sedang Diproses', { ...due, paidOn: '2021-03-02' })],
    ['without a day', row('Dijadwalkan')],
    ['with a day no calendar has', row('Dijadwalkan', { dueOn: '2021-02-31' })],
  ])('not %s', (_what, each) => expect(told(look('2021-04-15', each))).toEqual([]));
  it('not one that was paid once: that is told as reversed', () => {
    expect(told(look('2021-03-02', row('Berhasil Ditransfer', due)), look('2021-04-15', row('Dijadwalkan', due)))).toEqual([
      '2 incentive-reversed suspected Insentif 1',
    ]);
  });
  it('is over when it is paid, or has a later day; not by an earlier one, another word, or another incentive', () => {
    const first = [look('2021-03-08', row('Dijadwalkan', due)), look('2021-03-09', row('Dijadwalkan', due))];
    expect(told(...first, look('2021-03-10', row('Berhasil Ditransfer', due)))).toEqual([late(2, 'suspected'), late(3, 'resolved')]);
    expect(told(...first, look('2021-03-10', row('Dijadwalkan', { dueOn: '2021-03-12' })))).toEqual([
      late(2, 'suspected'),
      late(3, 'resolved'),
    ]);
    expect(told(...first, look('2021-03-10', row('Dijadwalkan', { dueOn: '2021-02-26' })))).toEqual([
      late(2, 'suspected'),
      late(3, 'confirmed'),
    ]);
    expect(told(...first, look('2021-03-10', row('Sedang Ditinjau', due)))).toEqual([late(2, 'suspected')]);
    expect(told(...first, look('2021-03-10', row(undefined)))).toEqual([late(2, 'suspected')]);
    const second = { kind: 'Insentif 2', status: 'Berhasil Ditransfer' };
    expect(told(...first, { ...at('2021-03-10'), ...list(row('Dijadwalkan', due), second) })).toEqual([
      late(2, 'suspected'),
      late(3, 'confirmed'),
    ]);
  });
});

describe('C15: incentives that are not listed any more', () => {
  const two = { kind: 'Insentif 2', status: 'Dijadwalkan' };
  const three = { kind: 'Insentif 3', status: 'Menunggu Diproses' };
  const one = row('Sedang Diproses');
  it('one of them', () => {
    const [step] = steps(list(one, two), list(two));
    expect(step?.finding).toMatchObject({
      subject: 'Insentif 1',
      was: 'Insentif 1 · Sedang Diproses',
      is: 'tidak ada dalam daftar',
      lastGood: { seq: 1 },
    });
    expect(steps(list(one), list())[0]?.finding).toMatchObject({ subject: 'Insentif 1', is: 'daftar kosong' });
  });
  it('all of them, with the latest look at which any was listed', () => {
    const [step] = steps(list(one, two, three), list());
    expect(step?.finding).toMatchObject({
      key: 'incentive-disappeared:all',
      subject: 'Insentif 1; Insentif 2; Insentif 3',
      was: 'Insentif 1 · Sedang Diproses; Insentif 2 · Dijadwalkan; Insentif 3 · Menunggu Diproses',
      is: 'daftar kosong',
      covers: ['Insentif 1', 'Insentif 2', 'Insentif 3'],
    });
    const apart = steps({ page: '/a', ...list(one, two) }, { page: '/b', ...list(two) }, { page: '/a', ...list() });
    expect(apart[0]?.finding.covers?.toSorted()).toEqual(['Insentif 1', 'Insentif 2']);
    expect(apart[0]?.finding.lastGood?.seq).toBe(2);
  });
  it('each is over for itself', () => {
    const gone = (look: number, state: string, kind: string) => `${look} incentive-disappeared ${state} ${kind}`;
    expect(told(list(one, two, three), list(three), list(one, three))).toEqual([
      gone(2, 'suspected', 'Insentif 1'),
      gone(2, 'suspected', 'Insentif 2'),
      gone(3, 'confirmed', 'Insentif 2'),
      gone(3, 'resolved', 'Insentif 1'),
    ]);
    expect(told(list(one, two), list(), list(one))).toEqual([
      gone(2, 'suspected', 'Insentif 1; Insentif 2'),
      gone(3, 'suspected', 'Insentif 2'),
      gone(3, 'resolved', 'Insentif 1; Insentif 2'),
    ]);
    expect(told(list(one, two), list(), { notices: [] })).toEqual([gone(2, 'suspected', 'Insentif 1; Insentif 2')]);
  });
});

describe('C25: a survey that is not there', () => {
  const announce = { notices: [{ kind: 'survey' as const, text: 'Survei 2 evaluasi kamu akan muncul di dashboard dalam waktu 56 hari' }] };
  const none = { notices: [] };
  const missing = (look: number, state: string, subject: string) => `${look} survey-missing ${state} ${subject}`;
  it('fourteen days after its countdown is over', () => {
    // 1 March and 56 days: 26 April; and 14 more: 10 May.
    const text = announce.notices[0]?.text ?? '';
    expect(told({ ...at('2021-03-01'), ...announce }, { ...at('2021-05-10'), ...none }, { ...at('2021-05-11'), ...none })).toEqual([
      missing(3, 'suspected', text),
    ]);
    const [step] = steps({ ...at('2021-03-01'), ...announce }, { ...at('2021-05-11'), ...none });
    expect(step?.finding).toMatchObject({ key: 'survey-missing:survey', was: text, is: 'tidak ada survei', lastGood: { seq: 1 } });
  });
  const survey = { kind: 'Insentif survei 1', status: 'Menunggu Diproses' };
  const paid = (more: object) => row('Berhasil Ditransfer', more);
  const look = (day: string, ...rows: object[]) => ({ ...at(day), ...none, ...list(...rows) });
  it('sixty days after the first incentive was paid: by its printed day, its schedule, or the first look that showed it', () => {
    // 1 March and 60 days: 30 April.
    for (const more of [{ paidOn: '2021-03-01', dueOn: '2021-01-01' }, { dueOn: '2021-03-01' }])
      expect(
        told(look('2021-03-05', paid(more), survey), look('2021-04-30', paid(more), survey), look('2021-05-01', paid(more), survey)),
      ).toEqual([missing(3, 'suspected', 'Insentif survei 1')]);
    expect(told(look('2021-03-01', paid({}), survey), look('2021-04-30', paid({}), survey), look('2021-05-01', paid({}), survey))).toEqual([
      missing(3, 'suspected', 'Insentif survei 1'),
    ]);
  });
  it('the first of those that were paid, in whatever order they stand', () => {
    const [early, late] = [paid({ paidOn: '2021-03-01' }), { ...paid({ paidOn: '2021-04-01' }), kind: 'Insentif 2' }];
    for (const rows of [
      [early, late, survey],
      [late, early, survey],
    ])
      expect(told(look('2021-04-30', ...rows), look('2021-05-01', ...rows))).toEqual([missing(2, 'suspected', 'Insentif survei 1')]);
  });
  it('until the surveys of that year close', () => {
    const done = paid({ paidOn: '2021-10-01' });
    expect(told(look('2021-12-10', done, survey))).toEqual([missing(1, 'suspected', 'Insentif survei 1')]);
    expect(told(look('2021-12-11', done, survey))).toEqual([]);
  });
  it('a waiting row without a word waits too; one on its way does not', () => {
    const done = paid({ paidOn: '2021-03-01' });
    expect(told(look('2021-05-01', done, { kind: 'Insentif survei 1' }))).toHaveLength(1);
    expect(told(look('2021-05-01', done, { ...survey, status: 'Dijadwalkan' }))).toEqual([]);
    expect(told(look('2021-05-01', done, survey, { kind: 'Insentif survei 2', status: 'Dijadwalkan' }))).toEqual([]);
    expect(
      told(look('2021-05-01', { ...survey, kind: 'Insentif survei 2', status: 'Berhasil Ditransfer', paidOn: '2021-03-01' }, survey)),
    ).toEqual([]);
  });
});

describe('C6: spelling', () => {
  it('one spelling for what a person would call the same', () => {
    expect(plain('  Menulis\u00a0OPINI:  “Édisi” II ')).toBe('menulis opini edisi ii');
    expect(plain('Menem\u200bbus')).toBe('menembus');
    expect(plain('Kelas ⟦pii/nama/12⟧ Pagi')).toBe('kelas nama pagi');
    expect(plain('A--B')).toBe('a b');
    expect(words(' … ')).toEqual([]);
    expect(words('Satu, dua')).toEqual(['satu', 'dua']);
  });
  it('cut off: by an ellipsis or three dots and more at the end', () => {
    for (const cut of ['Menulis…', 'Menulis...', 'Menulis.....', 'Menulis… ']) expect(isCut(cut)).toBe(true);
    for (const whole of ['Menulis.', 'Menulis..', 'Menulis… lagi', 'Menulis']) expect(isCut(whole)).toBe(false);
  });
  it('cut off after three letters at least', () => {
    expect(sameText('Men…', 'Menulis Opini')).toBe(true);
    expect(sameText('Menulis Opini', 'Men…')).toBe(true);
    expect(sameText('Me…', 'Menulis Opini')).toBe(false);
    expect(sameText('Men', 'Menulis Opini')).toBe(false);
    expect(sameText('!', '?')).toBe(true);
  });
  it('a name is kept where one holds every word of the other', () => {
    expect(relatedName('Tempo Institute', 'PT Tempo Institute Indonesia')).toBe(true);
    expect(relatedName('PT Tempo Institute Indonesia', 'Tempo Institute')).toBe(true);
    expect(relatedName('Tempo Institute', 'Tempo Akademi Baru')).toBe(false);
    expect(relatedName('Tempo Institute', 'Institute Tempo')).toBe(true);
    expect(relatedName('Tempo Institute', 'Tempo Academy')).toBe(false);
    expect(relatedName('…', 'Tempo')).toBe(false);
    expect(relatedName('BPVP Bandung', 'Balai Pelatihan Vokasi dan Produktivitas Bandung')).toBe(true);
    expect(relatedName('Balai Pelatihan Vokasi dan Produktivitas Bandung', 'BPVP Serang')).toBe(false);
    expect(relatedName('LPK', 'Lembaga Pelatihan Kerja')).toBe(true);
    expect(relatedName('LPK Maju', 'Lembaga Kursus Pelatihan Maju')).toBe(false);
  });
  it('likeness: shared words over all words', () => {
    expect(likeness('satu dua', 'dua tiga')).toBeCloseTo(1 / 3);
    expect(likeness('satu dua', 'dua satu')).toBe(1);
    expect(likeness('satu', 'dua')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });
});
