import type { EraWords } from './era';

/*
 * The dashboard of 2020, as texts of that year tell of it. The participant of Semarang saw the first, then the second:
 *
 *   Pelatihan                                            Pelatihan
 *     Menulis Opini, Menembus Meja Redaksi   Aktif         Kosong, tidak ada pelatihan yang diikuti
 *   Sertifikat   0                                       Sertifikat   0
 *
 *   Insentif
 *     Insentif biaya mencari kerja   Rp600.000   Menunggu Diproses | Dijadwalkan | Sedang Diproses | Berhasil Ditransfer | …
 */
export const dashboard2020: EraWords = {
  era: '2020',
  words: {
    trainings: {
      // "masih tertulis pelatihan Aktif" [U, newspaper of 2020].
      status: [['active', 'aktif']],
      // "kosong, tidak ada pelatihan yang diikuti" [U, newspaper of 2020].
      empty: 'kosong, tidak ada pelatihan yang diikuti',
    },
    // "dengan lampiran sertifikat 0" [U, newspaper of 2020].
    certificates: { heading: 'sertifikat' },
    incentives: {
      // Menu and page "Insentif" [P 2020].
      heading: 'insentif',
      status: [
        // Codes 1 to 9 of the programme's own interface [C, a notifier of 2020]; "Belum diproses", "Gagal" [P, September 2020].
        ['waiting', 'menunggu diproses|belum diproses'],
        ['scheduled', 'dijadwalkan'],
        ['paid', 'berhasil ditransfer'],
        ['held', 'dana tertahan'],
        ['in-process', 'sedang diproses'],
        ['account-not-found', 'rekening tidak ditemukan'],
        ['wallet-not-verified', 'e-wallet belum kyc'],
        ['needs-review', 'membutuhkan ulasan pelatihan'],
        ['checking', 'dalam pengecekan|pengecekan'],
        ['failed', 'gagal'],
      ],
    },
    // Buttons of the login page, November 2020 [O, the programme's UI kit].
    login: 'login',
    // The automatic reply and its page, June 2020 [U].
    maintenance: '.*sedang mengalami antrian tinggi.*',
  },
};
