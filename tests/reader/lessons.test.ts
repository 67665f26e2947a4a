import { describe, expect, it, vi } from 'vitest';
import { readWithLessons } from '../../utils/reader/read-with-lessons';
import { taughtProfile } from '../../utils/reader/taught-profile';
import type { TaughtWord } from '../../utils/schema/lesson';
import type { Snapshot } from '../../utils/schema/snapshot';
import { UNKNOWN_HEADING, UNKNOWN_STATUS } from './lesson-pages';
import { documentOf, profileOf, URL_OF_DASHBOARD } from './page';

vi.setConfig({ testTimeout: 30_000 });

const profile = profileOf(URL_OF_DASHBOARD);
type Words = readonly (readonly [TaughtWord['as'], string])[];
const taught = (words: Words) =>
  taughtProfile(profile, [{ id: '1a2b3c4d', at: '2026-01-05T02:00:00.000Z', words: words.map(([as, text]) => ({ as, text })), texts: 1 }]);
const read = (html: string, words: Words = [], ready: 'complete' | 'gave-up' = 'complete'): Snapshot =>
  readWithLessons(documentOf(html), profile, taught(words), { url: URL_OF_DASHBOARD, status: 200, ready }).snapshot;

const STATUS: Words = [
  ['status/finished', 'Rampung (*)'],
  ['status/active', 'Masih digarap'],
  ['certificate/some', 'Piagam Digital'],
];
const HEADING: Words = [
  ['heading', 'Perjalanan Belajarmu'],
  ['label/provider', 'Penyelenggara kursus'],
  ['label/price', 'Ongkos'],
  ['label/status', 'Kemajuan'],
  ['status/finished', 'Rampung'],
];

describe('a page with words that nobody knew', () => {
  it('whose statuses are unknown is unrecognised, and read right after the lesson', () => {
    expect(read(UNKNOWN_STATUS).trainings).toEqual({ state: 'unread', why: 'unrecognised' });
    const after = read(UNKNOWN_STATUS, STATUS);
    expect(after.profile).toBe('dashboard/1+diajarkan-1a2b3c4d');
    expect(after.trainings).toEqual({
      state: 'read',
      value: [
        { title: 'Menulis Opini, Menembus Meja Redaksi', status: { printed: 'Rampung (*)', norm: 'finished' }, certificates: 1 },
        { title: 'Fotografi Produk dengan Ponsel', status: { printed: 'Masih digarap', norm: 'active' } },
      ],
    });
  });

  it('whose heading is unknown shows no list, and is read right after the lesson', () => {
    expect(read(UNKNOWN_HEADING).trainings).toEqual({ state: 'unread', why: 'not-on-page' });
    expect(read(UNKNOWN_HEADING, HEADING).trainings).toEqual({
      state: 'read',
      value: [
        {
          title: 'Menulis Opini, Menembus Meja Redaksi',
          provider: 'Tempo Institute',
          price: 150_000,
          status: { printed: 'Rampung', norm: 'finished' },
          printed: { price: '150.000' },
        },
        {
          title: 'Fotografi Produk dengan Ponsel',
          provider: 'Karya Siap',
          price: 200_000,
          status: { printed: 'Rampung', norm: 'finished' },
          printed: { price: '200.000' },
        },
      ],
    });
  });

  it('gains the list and nothing else', () => {
    const { trainings: _, profile: __, ...before } = read(UNKNOWN_STATUS);
    const { trainings: ___, profile: ____, ...after } = read(UNKNOWN_STATUS, STATUS);
    expect(after).toEqual(before);
  });
});

describe('a lesson is not enough', () => {
  it.each([
    ['where one status of two is still unknown', STATUS.slice(0, 1)],
    ['where the word is another', [['status/finished', 'Rampung']] as Words],
    ['where it is of signs that would match anything, were they a pattern', [['status/finished', 'Ram.*']] as Words],
  ])('%s', (_, words) => {
    const after = read(UNKNOWN_STATUS, words);
    expect(after.trainings).toEqual({ state: 'unread', why: 'unrecognised' });
    expect(after.profile).toBe('dashboard/1');
  });

  it('where the page itself says that there is none: taught words never say so', () => {
    const html = '<body><p>Halo, Budi Santoso</p><h2>Kelas Budi</h2><p>Belum ada kelas. 0 pelatihan</p></body>';
    expect(read(html, [['heading', 'Kelas Budi']]).trainings).toEqual(read(html).trainings);
  });

  it.each([
    ['still loads', UNKNOWN_STATUS.replace('<main>', '<main><div aria-busy="true"></div>'), 'still-loading'],
    ['failed', UNKNOWN_STATUS.replace('<div class="x1">', '<p>Gagal memuat data</p><div class="x1">'), 'page-error'],
    ['shows a part of more', UNKNOWN_STATUS.replace('</main>', '<p>Menampilkan 2 dari 7 pelatihan</p></main>'), 'partial'],
  ])('where the list %s', (_, html, why) => expect(read(html, STATUS, 'gave-up').trainings).toEqual({ state: 'unread', why }));
});

describe('what is known keeps its meaning', () => {
  it.each([
    ['a status', 'status/active', 'Selesai'],
    ['the name of a value', 'heading', 'Nomor Kartu Prakerja'],
    ['a heading over what is not the participant’s', 'heading', 'Riwayat Transaksi'],
    ['a heading that stands over anybody’s list', 'heading', 'Pelatihan'],
    ['an offer', 'status/finished', 'Beli Sekarang'],
    ['a button', 'status/finished', 'Lihat Detail'],
    ['what says that there is none', 'heading', 'Belum ada pelatihan'],
    ['a platform', 'heading', 'Tokopedia'],
  ] as const)('%s', (_, as, text) => expect(taught([[as, text]])).toBeUndefined());

  it('so a list that is understood is read without the lesson, whatever that says', () => {
    const html = UNKNOWN_STATUS.replace('Rampung (*)', 'Selesai').replace('Masih digarap', 'Aktif');
    const words: Words = [...STATUS, ['status/failed', 'Selesai'], ['heading', 'Halo, Budi Santoso']];
    expect(read(html, words)).toEqual(read(html));
    expect(read(html).trainings).toMatchObject({
      state: 'read',
      value: [{ status: { norm: 'finished' } }, { status: { norm: 'active' } }],
    });
  });
});
