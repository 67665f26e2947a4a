import { describe, expect, it } from 'vitest';
import { saysSessionOver, saysTrouble, tellsOutright } from '../../utils/compare/warnings';

const SHUT = /nonaktif|blokir|kecurangan/i;
const FAILED = /gagal|(?:tidak|belum) (?:dapat|bisa)/i;

describe('C9: a text tells outright', () => {
  it.each([
    ['Mohan maaf, Kartu Prakerja kamu dinonaktifkan sesuai dengan Permenko Perekonomian Nomor 11 Tahun 2020', SHUT],
    ['Akun kamu telah diblokir dan akan ditinjau.', SHUT],
    ['Akun kamu diblokir. Jika ini keliru, hubungi kami.', SHUT],
    ['Kamu tidak dapat membeli pelatihan karena akun kamu dinonaktifkan', SHUT],
    ['Akun kamu terindikasi melakukan kecurangan', SHUT],
    ['Insentif Anda gagal dicairkan. Cek Rekening BNI Anda', FAILED],
    ['laporannya sudah kami terima tapi belum bisa kami transfer', FAILED],
    ['Insentif kamu gagal dicairkan. Apa penyebabnya? Simak di sini.', FAILED],
    ['Insentif Anda gagal dicairkan, hubungi kami jika ada pertanyaan.', FAILED],
    ['Akun kamu diblokir. Kenapa? Lihat penjelasannya.', SHUT],
    ['Akun kamu telah diblokir sehingga kamu tidak dapat membeli pelatihan.', SHUT],
    ['Pelatihan sebelumnya belum selesai.', /selesai/],
    ['Kamu harus menyelesaikan pelatihan sebelumnya terlebih dahulu.', /nyelesaikan/],
  ])('%s', (text, word) => expect(tellsOutright(text, word)).toBe(true));

  it.each([
    ['Peserta yang terbukti melakukan kecurangan akan dinonaktifkan.', SHUT],
    ['Akun dapat diblokir bila data tidak benar', SHUT],
    ['Kartu kamu akan dinonaktifkan pada 31 Mei', SHUT],
    ['Pastikan akun e-wallet kamu sudah KYC agar insentif tidak gagal ditransfer.', FAILED],
    ['Artikel: 5 penyebab insentif gagal cair dan cara mengatasinya.', FAILED],
    ['Insentif Prakerja Gagal Cair, Ini Sebabnya', FAILED],
    ['Insentif gagal cair, berikut 3 cara mengatasinya', FAILED],
    ['Insentif kamu gagal cair? Hubungi bank.', FAILED],
    ['Insentif gagal dicairkan bila rekening tidak ditemukan.', FAILED],
    ['Kartu Prakerja kamu dinonaktifkan jika pembelian terlambat.', SHUT],
    ['Akun yang terindikasi melakukan kecurangan diblokir', SHUT],
    ['Mengapa kartu dinonaktifkan', SHUT],
    ['Akun saya diblokir', SHUT],
    ['Insentif saya gagal cair', FAILED],
    ['Insentif yang sebelumnya gagal ditransfer telah berhasil kami kirim ulang.', FAILED],
    ['Jumlah insentif gagal: 0', FAILED],
    ['Baca FAQ: "Sertifikat belum muncul", "Insentif gagal cair", "Ganti rekening"', FAILED],
    ['Tidak ada insentif yang gagal ditransfer.', FAILED],
    ['Sebagian insentif gagal ditransfer pada 12 September 2020.', FAILED],
    ['Saldo e-wallet penuh menyebabkan insentif gagal ditransfer.', FAILED],
    ['Kamu harus menyelesaikan pelatihan pertama sebelum membeli pelatihan kedua.', /nyelesaikan/],
  ])('not: %s', (text, word) => expect(tellsOutright(text, word)).toBe(false));
});

describe('C3: a page in trouble, by its own words', () => {
  it.each([
    'Terjadi kesalahan, silakan coba lagi',
    'Saat ini Sistem Kartu Prakerja sedang mengalami antrian tinggi, harap bersabar',
    'Data gagal dimuat',
  ])('%s', (text) => expect(saysTrouble(text)).toBe(true));
  it.each(['Kamu belum mengambil pelatihan', 'Selamat datang di Prakerja!', 'Sisa saldo kamu Rp750.000'])('not: %s', (text) => {
    expect(saysTrouble(text)).toBe(false);
    expect(saysSessionOver(text)).toBe(false);
  });
  it('a session that is over', () => {
    expect(saysSessionOver('Sesi kamu telah berakhir. Silakan masuk kembali.')).toBe(true);
    expect(saysSessionOver('Silakan login kembali')).toBe(true);
  });
});
