import type { EraWords } from './era';

/*
 * The dashboard of 2021 and 2022, as press told its users what to press. The certificate stands "di kiri bawah bersebelahan dengan tombol ulasan":
 *
 *   Pelatihanmu            [Cari Pelatihan]  [Riwayat Pelatihan]
 *   +--------------------------------------------+
 *   | Belajar Microsoft Excel          Selesai   |
 *   | Lihat Sertifikat       Beri Ulasan         |
 *   +--------------------------------------------+
 *   Rekening                            Saldo
 */
export const dashboard2022: EraWords = {
  era: '2022',
  words: {
    trainings: {
      // "jika pada 'Pelatihanmu' tertulis status 'selesai'"; tab "Riwayat Pelatihan" [P, June 2022]. What stands before it: [?].
      heading: '(daftar |riwayat )?pelatihan ?mu|riwayat pelatihan',
      status: [
        ['finished', 'selesai'],
        // Help pages on courses of the ministry [P].
        ['active', 'belum selesai( ?\\/ ?masih aktif)?'],
      ],
    },
    // Menu "Rekening" 2022, "dashboard Saldo" April 2021 [P].
    beside: 'rekening|saldo',
    // Tab "Cari Pelatihan" 2022 [P].
    noise: 'cari pelatihan',
    // "Mohan maaf, Kartu Prakerja kamu dinonaktifkan sesuai dengan Permenko …", with its misprint [P, September 2021].
    membership: [['deactivated', 'moh[ao]n maaf, kartu prakerja kamu dinonaktifkan sesuai dengan permenko.*']],
    // "Submit" 2021; "Mulai Beri Ulasan", "Lanjut", "Kirim" [P, October 2021].
    rating: { missing: '(mulai )?beri ulasan' },
  },
};
