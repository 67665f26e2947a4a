import { describe, expect, it } from 'vitest';
import { certificatesOf, followCounts, measureFor } from '../../utils/compare/follow-counts';
import type { KnownCount, KnownTraining } from '../../utils/compare/known';
import type { Sighting } from '../../utils/schema/finding';
import { steps, told } from './told';

const A = { title: 'Menulis Opini', status: 'Selesai', certificates: 1 };
const B = { title: 'Meracik Kopi', status: 'Selesai', certificates: 1 };
const C = { title: 'Fotografi Produk', status: 'Selesai', certificates: 1 };
const fell = (look: number, state: string, subject = 'Sertifikat') => `${look} certificate-count-fell ${state} ${subject}`;
const gone = (look: number, state: string, subject: string) => `${look} certificate-disappeared ${state} ${subject}`;

describe('C13: a count that fell', () => {
  it('says of which trainings, where their own numbers say so', () => {
    const two = { ...A, certificates: 2 };
    expect(told({ trainings: [two, B], certificates: 3 }, { trainings: [A, B], certificates: 2 })).toEqual([
      fell(2, 'suspected', 'Sertifikat: Menulis Opini'),
    ]);
    const more = { ...B, certificates: 3 };
    expect(told({ trainings: [two, more, C], certificates: 6 }, { trainings: [A, B, C], certificates: 3 })).toEqual([
      fell(2, 'suspected', 'Sertifikat: Menulis Opini; Meracik Kopi'),
    ]);
    const [step] = steps({ certificates: 3 }, { certificates: 2 });
    expect(step?.finding).toMatchObject({
      key: 'certificate-count-fell:count',
      was: 'Sertifikat 3',
      is: 'Sertifikat 2',
      lastGood: { seq: 1 },
    });
  });
  it('is over when the page that counted more counts as many again, and no other counts fewer', () => {
    expect(told({ certificates: 3 }, { certificates: 2 }, { certificates: 3 })).toEqual([fell(2, 'suspected'), fell(3, 'resolved')]);
    expect(told({ certificates: 3 }, { certificates: 1 }, { certificates: 2 })).toEqual([fell(2, 'suspected'), fell(3, 'confirmed')]);
    expect(told({ certificates: 3 }, { certificates: 2 }, { page: '/profil', certificates: 5 })).toEqual([fell(2, 'suspected')]);
    expect(told({ certificates: 3 }, { certificates: 2 }, { trainings: [A] })).toEqual([fell(2, 'suspected')]);
    const [home, other] = [{ page: '/' }, { page: '/profil' }];
    expect(
      told(
        { ...home, certificates: 3 },
        { ...other, certificates: 3 },
        { ...home, certificates: 2 },
        { ...other, certificates: 2 },
        { ...home, certificates: 3 },
      ),
    ).toEqual([fell(3, 'suspected'), fell(4, 'confirmed')]);
  });
  it('as many as before is no fall', () => expect(told({ certificates: 3 }, { certificates: 3 })).toEqual([]));
  it('not beside a training that is gone and may have had as many', () => {
    expect(told({ trainings: [A, B], certificates: 2 }, { trainings: [A], certificates: 1 })).toEqual([
      '2 training-disappeared suspected Meracik Kopi',
    ]);
    expect(told({ trainings: [A, B, C], certificates: 3 }, { trainings: [A, C], certificates: 1 })).toEqual(
      [fell(2, 'suspected'), '2 training-disappeared suspected Meracik Kopi'].sort().reverse(),
    );
  });
  it('also where the training went at an earlier look, and its certificate only now', () => {
    expect(told({ trainings: [A, B], certificates: 2 }, { trainings: [A] }, { certificates: 1 })).toEqual([
      '2 training-disappeared suspected Meracik Kopi',
    ]);
  });
});

describe('C13: what a count is measured against, and how many went with trainings', () => {
  const seen: Sighting = { seq: 1, at: '2021-03-01T02:00:00Z', load: 'a', session: 's' };
  const now: Sighting = { ...seen, seq: 2 };
  const counted = (page: string, count: number, more: Partial<KnownCount> = {}): KnownCount => ({
    page,
    count,
    at: seen,
    titles: [],
    low: false,
    ...more,
  });
  const count = (number: number, titles: string[] = []) => ({ count: number, list: titles.map((title) => ({ title })) });
  const known = (record: Partial<KnownTraining['record']>, certified?: number): KnownTraining => ({
    id: 'x',
    record: { title: 'x', ...record },
    first: seen,
    last: seen,
    pages: [],
    ...(certified !== undefined && { certified: { count: certified, last: seen } }),
  });

  it('this page’s own count; on another page only none is judged, by the highest', () => {
    const both = [counted('/a', 2), counted('/b', 5)];
    expect(measureFor(both, count(1), '/a')?.count).toBe(2);
    expect(measureFor(both, count(0), '/a')?.count).toBe(2);
    expect(measureFor(both, count(1), '/c')).toBeUndefined();
    expect(measureFor(both, count(0), '/c')?.count).toBe(5);
    expect(measureFor([], count(0), '/c')).toBeUndefined();
  });
  it('a training that is gone takes what it showed; two at most where it showed nothing; none where it could have none', () => {
    expect(certificatesOf([known({}, 1)], false)).toBe(1);
    expect(certificatesOf([known({}), known({}, 3)], false)).toBe(5);
    expect(certificatesOf([known({ certificates: 0 })], false)).toBe(0);
    expect(certificatesOf([known({ status: { printed: 'Aktif', norm: 'active' } })], false)).toBe(0);
    expect(certificatesOf([known({ status: { printed: 'Belum', norm: 'not-started' } })], false)).toBe(0);
    expect(certificatesOf([known({ status: { printed: 'Selesai', norm: 'finished' } })], false)).toBe(2);
    expect(certificatesOf([known({}, 1)], true)).toBe(Number.POSITIVE_INFINITY);
    expect(certificatesOf([], true)).toBe(0);
  });
  it('a fall keeps the measure, marked low; a lawful one is the new measure everywhere', () => {
    const before = [counted('/a', 3, { titles: ['x', 'y', 'z'] }), counted('/b', 2)];
    expect(followCounts(before, count(2), '/a', now, false, [])).toEqual([
      counted('/b', 2),
      counted('/a', 3, { titles: ['x', 'y', 'z'], low: true }),
    ]);
    expect(followCounts(before, count(1, ['x']), '/a', now, true, [])).toEqual([
      counted('/b', 1, { titles: ['x'] }),
      { ...counted('/a', 1, { titles: ['x'] }), at: now },
    ]);
    expect(followCounts(before, count(2, ['x', 'y']), '/a', now, true, ['z'])).toEqual([
      counted('/b', 2),
      { ...counted('/a', 2, { titles: ['x', 'y'] }), at: now },
    ]);
    expect(followCounts(before, count(4), '/a', now, false, [])).toEqual([counted('/b', 2), { ...counted('/a', 4), at: now }]);
  });
  it('a title that its list lacks stays expected; titles are known only of a whole list', () => {
    const before = [counted('/a', 2, { titles: ['x', 'y'] })];
    expect(followCounts(before, count(2, ['x', 'z']), '/a', now, false, ['y'])[0]?.titles).toEqual(['x', 'z', 'y']);
    expect(followCounts(before, count(3, ['x', 'z']), '/a', now, false, [])[0]?.titles).toEqual([]);
  });
  it('six pages at most, the latest', () => {
    const pages = ['/1', '/2', '/3', '/4', '/5', '/6'].map((page) => counted(page, 1));
    expect(followCounts(pages, count(1), '/7', now, false, []).map(({ page }) => page)).toEqual(['/2', '/3', '/4', '/5', '/6', '/7']);
    expect(followCounts([...pages, counted('/7', 1)], count(0), '/7', now, false, []).map(({ page }) => page)).toEqual([
      '/2',
      '/3',
      '/4',
      '/5',
      '/6',
      '/7',
    ]);
  });
});

describe('C14: a certificate that is not shown any more', () => {
  const none = { ...A, certificates: 0 };
  const { certificates: _, ...silent } = A;
  it('by the number of its training', () => {
    expect(told({ trainings: [A, B] }, { trainings: [none, B] }, { trainings: [A, B] })).toEqual([
      gone(2, 'suspected', 'Menulis Opini'),
      gone(3, 'resolved', 'Menulis Opini'),
    ]);
    const [step] = steps({ trainings: [A, B] }, { trainings: [none, B] });
    expect(step?.finding).toMatchObject({
      was: 'Sertifikat 1',
      is: 'Sertifikat 0',
      lastGood: { seq: 1 },
      key: 'certificate-disappeared:training menulis opini',
    });
  });
  it('by the lack of a number, where another training has one and this one is finished', () => {
    const [step] = steps({ trainings: [A, B] }, { trainings: [silent, B] });
    expect(step?.finding).toMatchObject({ subject: 'Menulis Opini', is: 'tidak ada dalam daftar' });
    expect(told({ trainings: [A, B] }, { trainings: [silent, { ...B, certificates: 0 }] })).toEqual([gone(2, 'suspected', 'Meracik Kopi')]);
    expect(told({ trainings: [A, B] }, { trainings: [{ title: A.title }, B] })).toEqual([]);
  });
  it('is not over by another training’s certificate, nor by its own zero', () => {
    expect(told({ trainings: [A, B] }, { trainings: [none, B] }, { trainings: [none, B] })).toEqual([
      gone(2, 'suspected', 'Menulis Opini'),
      gone(3, 'confirmed', 'Menulis Opini'),
    ]);
    expect(told({ trainings: [A, B] }, { trainings: [none, B] }, { trainings: [silent, B] }).slice(1)).toEqual([
      gone(3, 'confirmed', 'Menulis Opini'),
    ]);
  });
  it('is over when a list of certificates names it', () => {
    expect(told({ trainings: [A, B] }, { trainings: [none, B] }, { page: '/sertifikat', certificates: ['Menulis Opini'] })).toEqual([
      gone(2, 'suspected', 'Menulis Opini'),
      gone(3, 'resolved', 'Menulis Opini'),
    ]);
  });
  it('is told once where list and training say it at the same look', () => {
    expect(
      told(
        { trainings: [A, B], certificates: ['Menulis Opini', 'Meracik Kopi'] },
        { trainings: [none, B], certificates: ['Meracik Kopi'] },
      ),
    ).toEqual([gone(2, 'suspected', 'Menulis Opini')]);
  });
  it('not where a count fell and names nothing: that is told as such, then and later', () => {
    expect(told({ trainings: [A, B], certificates: 2 }, { trainings: [none, B], certificates: 1 }, { trainings: [none, B] })).toEqual([
      fell(2, 'suspected', 'Sertifikat: Menulis Opini'),
    ]);
  });
  it('not for a title whose training is lost with it, but for one too many', () => {
    const list = (...certificates: string[]) => ({ certificates });
    expect(told({ trainings: [A, B], ...list('Menulis Opini', 'Meracik Kopi') }, { trainings: [A], ...list('Menulis Opini') })).toEqual([
      '2 training-disappeared suspected Meracik Kopi',
    ]);
    expect(
      told(
        { trainings: [A, B, C], ...list('Menulis Opini', 'Meracik Kopi', 'Fotografi Produk') },
        { trainings: [A, C], ...list('Menulis Opini') },
      ),
    ).toEqual(['2 training-disappeared suspected Meracik Kopi', gone(2, 'suspected', 'Fotografi Produk')]);
  });
  it('a list that names not all says nothing of who is missing', () => {
    const some = { certificates: [{ title: 'Menulis Opini' }] };
    expect(told({ certificates: ['Menulis Opini', 'Meracik Kopi'] }, some)).toEqual([gone(2, 'suspected', 'Meracik Kopi')]);
    expect(told({ certificates: 2 }, some)).toEqual([fell(2, 'suspected')]);
  });
});

describe('C22: whose certificate is owed', () => {
  const at = (day: string) => ({ at: `2022-${day}T09:00:00+07:00` });
  const overdue = (...looks: Parameters<typeof told>) => told(...looks).filter((step) => step.includes('certificate-overdue'));
  const finished = (title: string, more: object = {}) => ({ title, status: 'Selesai', ...more });

  it('not of a training that is gone, when only a count is read', () => {
    const rows = [finished('Menulis Opini', { certificates: 0 }), finished('Meracik Kopi', { certificates: 1 })];
    expect(
      overdue({ ...at('01-03'), trainings: rows }, { ...at('01-04'), trainings: rows.slice(1) }, { ...at('03-01'), certificates: 1 }),
    ).toEqual([]);
  });
  it('of one that is listed, when only a count is read', () => {
    const rows = [finished('Menulis Opini', { certificates: 0 }), finished('Meracik Kopi', { certificates: 1 })];
    expect(overdue({ ...at('01-03'), trainings: rows }, { ...at('03-01'), certificates: 1 })).toEqual([
      '2 certificate-overdue suspected Menulis Opini',
    ]);
  });
  it('not of a class that did not begin, though its printed end is past', () => {
    const row = { title: 'Menulis Opini', status: 'Belum Dimulai', endsOn: '2022-01-03', certificates: 0 };
    expect(overdue({ ...at('01-03'), trainings: [row] }, { ...at('03-01'), trainings: [row] })).toEqual([]);
  });
  it('not of one under way that shows its own, beside a total of none', () => {
    const row = { title: 'Menulis Opini', status: 'Aktif', endsOn: '2022-01-03', certificates: 1 };
    expect(overdue({ ...at('01-03'), trainings: [row], certificates: 0 }, { ...at('03-01'), trainings: [row], certificates: 0 })).toEqual(
      [],
    );
  });
  it('of the latest finished that shows none, in whatever order they are listed', () => {
    const [first, second] = [finished('Menulis Opini'), finished('Meracik Kopi')];
    for (const rows of [
      [first, second],
      [second, first],
    ])
      expect(
        overdue(
          { ...at('01-03'), trainings: [first], certificates: 1 },
          { ...at('01-10'), trainings: rows, certificates: 1 },
          { ...at('03-01'), trainings: rows, certificates: 1 },
        ),
      ).toEqual(['3 certificate-overdue suspected Meracik Kopi']);
  });
  it('not of one that shows its own, where the total falls short of the others', () => {
    const [silent, shown] = [finished('Menulis Opini'), finished('Meracik Kopi', { certificates: 1 })];
    expect(
      overdue(
        { ...at('01-03'), trainings: [silent] },
        { ...at('01-10'), trainings: [silent, shown], certificates: 1 },
        { ...at('03-01'), trainings: [silent, shown], certificates: 1 },
      ),
    ).toEqual(['3 certificate-overdue suspected Menulis Opini']);
  });
  it('of the one with its own zero, which accounts for a part of what the total lacks', () => {
    const rows = [finished('Menulis Opini', { certificates: 0 }), finished('Meracik Kopi'), finished('Fotografi Produk')];
    const look = { trainings: rows, certificates: 2 };
    expect(overdue({ ...at('01-03'), ...look }, { ...at('03-01'), ...look })).toEqual(['2 certificate-overdue suspected Menulis Opini']);
  });
  it('not by the day on which it was finished, once it is active again without a printed end', () => {
    const [was, is] = [finished('Menulis Opini', { certificates: 0 }), { title: 'Menulis Opini', status: 'Aktif', certificates: 0 }];
    expect(overdue({ ...at('01-03'), trainings: [was] }, { ...at('01-04'), trainings: [is] }, { ...at('01-25'), trainings: [is] })).toEqual(
      [],
    );
  });
  it('from the printed day on, that of the participant’s own clock', () => {
    const row = finished('Menulis Opini', { certificates: 0, finishedOn: '2022-03-01' });
    expect(overdue({ ...at('02-01'), trainings: [row] }, { ...at('03-01'), trainings: [row] })).toEqual([]);
  });
});
