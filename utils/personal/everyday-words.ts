/** Words that are names too, and stand on pages and in notes so often that alone they say nothing of anybody. */
const WORDS =
  'januari februari maret april juni juli agustus september oktober november desember january february march june july august october december ' +
  'senin selasa rabu kamis jumat sabtu minggu hari bulan tahun jam kartu prakerja program pelatihan sertifikat insentif saldo status aktif selesai ' +
  'akun peserta gelombang nama email alamat nomor dengan untuk yang saya anda kamu kami tidak sudah belum masih dari pada atau dan ini itu kelas ' +
  'indonesia jakarta bapak ibu admin info kontak media online digital bisnis kerja karya dana mandiri maju baru sama halo salam terima kasih';

export const everydayWords: ReadonlySet<string> = new Set(WORDS.split(' '));
