import type { EraWords } from './era';

/*
 * The dashboard of 2023 and 2024, as the programme's own answers (FAQ) and press tell of it:
 *
 *   Pelatihan Saya                                    Insentif     Info Gelombang > Riwayat Gelombang     Riwayat Transaksi
 *   +-------------------------------------------------------+
 *   | Pelatihan Webinar                                     |
 *   | Desain Grafis untuk Pemula                  Aktif     |
 *   | Pre-Test > Kuis > Tugas Praktik Mandiri > Post-Test   |
 *   | [Scan Wajah]  [Lihat QR]  [Beri Ulasan]  [Lihat Detail]
 *   +-------------------------------------------------------+
 */
export const dashboard2023: EraWords = {
  era: '2023',
  words: {
    // [P April and June 2023; O FAQ]. What stands before it: [?].
    trainings: { heading: '(daftar |riwayat )?pelatihan ?saya' },
    // "Riwayat insentif" on the "laman insentif" [O FAQ].
    incentives: { heading: 'riwayat insentif' },
    // "Riwayat Transaksi" shows cancelled trainings; "Info Gelombang", "Riwayat Gelombang" [O FAQ; P 2024].
    foreign: 'riwayat transaksi|info gelombang|riwayat gelombang',
    // Buttons and kinds of course [O FAQ; P 2023].
    noise:
      'cek detail transaksi|lihat detail|batalkan pelatihan|lihat qr|scan wajah|pelatihan (webinar|pembelajaran mandiri|tatap muka)|detail (pelatihan|pembelian)|redeem berhasil',
    // [O FAQ]
    step: 'pre-test|kuis|tugas praktik mandiri|tpm|post-test|unjuk keterampilan',
    // [O FAQ]
    offer: 'beli pelatihan|beli|bayar',
    notices: [
      // [O FAQ]
      [
        'unfinished-training',
        '.*\\bbelum menyelesaikan pelatihan sebelumnya\\..*|.*\\bkamu harus menyelesaikan pelatihan sebelumnya terlebih dahulu.*',
      ],
    ],
  },
};
