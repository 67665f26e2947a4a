import type { EraWords } from './era';

/*
 * SIAPkerja of the Ministry of Manpower (Kemnaker), to which the programme was moving in 2025. Off until the participant turns it on in the settings.
 * No page of it has been seen by us: the list's name, that it shows a grade, a rating and the certificate to download, and one status are from the
 * ministry's help pages on its own courses; its host is that of the public portal; how it all stands together is imagined:
 *
 *   Pelatihan Saya
 *   +--------------------------------------------+
 *   | Teknisi AC Rumah Tangga           Selesai  |
 *   | BBPVP Bekasi                               |
 *   | Nilai  85            Unduh Sertifikat      |
 *   +--------------------------------------------+
 */
export const siapkerja: EraWords = {
  era: 'siapkerja',
  words: {
    trainings: {
      // "Pelatihan Saya" [P, bantuan.kemnaker.go.id, 2021].
      heading: '(riwayat )?pelatihan saya',
      // "belum selesai/masih aktif" [P, the same].
      status: [['active', 'belum selesai( ?\\/ ?masih aktif)?']],
    },
    // Other services of the portal; as headings imagined. That a grade and the certificate's download stand beside a training [P, the same] is in the words
    // of all (`nilai`, `unduh sertifikat`), which are imagined for this page.
    foreign: 'lowongan( kerja)?|magang|sertifikasi',
  },
};
