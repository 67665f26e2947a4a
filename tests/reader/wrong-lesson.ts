import type { Lesson, TaughtWord } from '../../utils/schema/lesson';

/** Everything taught wrongly, in words that stand on many of the invented pages: providers as statuses, greetings as headings, steps as names of values. */
const WORDS: [TaughtWord['as'], string][] = [
  ['heading', 'Halo, Budi Santoso'],
  ['heading', 'Rekomendasi untukmu'],
  ['heading', 'Riwayat Transaksi'],
  ['status/failed', 'Selesai'],
  ['status/active', 'Tempo Institute'],
  ['status/cancelled', 'Menulis Opini, Menembus Meja Redaksi'],
  ['status/finished', 'Skill Academy'],
  ['status/failed', 'Pelatihan'],
  ['label/status', 'Lembaga'],
  ['label/title', 'Tokopedia'],
  ['label/price', 'Prakerja'],
  ['label/certificates', 'Beli Sekarang'],
  ['certificate/none', 'Lihat Sertifikat'],
  ['certificate/some', 'Profil'],
];

export const WRONG_LESSON: Lesson = {
  id: '0bad0bad',
  at: '2026-01-05T02:00:00.000Z',
  words: WORDS.map(([as, text]) => ({ as, text })),
  texts: 20,
};
