import type { EraWords } from './era';

/*
 * The participant's page of Skills Week (skillsweek.prakerja.go.id/profil), 2023 and 2024, from the programme's own public source:
 *
 *   Profil Saya
 *   Daftar pelatihan yang kamu ambil pada Indonesia Skills Week
 *   +-----------------------------+      or:   Kamu belum mengambil pelatihan
 *   | Digital Marketing   Rp200.000|            Yuk cari pelatihan sesuai minat kamu
 *   | Gratis                       |            [Cari Pelatihan]
 *   +-----------------------------+
 */
export const skillsWeek: EraWords = {
  era: 'skills-week',
  words: {
    trainings: {
      // [O]
      heading: 'daftar pelatihan yang kamu ambil([^.?]{0,40})',
      // [O]
      empty: 'kamu belum mengambil pelatihan',
    },
    // [O]
    beside: 'profil saya',
    // [O]
    noise: 'yuk cari pelatihan sesuai minat kamu|cari pelatihan',
  },
};
