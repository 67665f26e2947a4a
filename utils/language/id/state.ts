import type { WhyUnread } from '../../schema/reading';

/** What to do where a page could not be read. */
const unreadHow: Record<WhyUnread, string> = {
  'not-on-page': 'Buka halaman yang memuat daftar pelatihan Anda.',
  'still-loading': 'Buka lagi halaman itu dan tunggu sampai selesai dimuat.',
  'page-error': 'Situsnya sedang gangguan. Coba lagi nanti; ini bukan tanda ada yang hilang.',
  'logged-out': 'Masuk dulu ke dashboard, lalu buka halaman pelatihan Anda.',
  filtered: 'Hapus saringan atau pilih tab “Semua”, supaya semua pelatihan tampil.',
  partial: 'Gulir sampai bawah atau klik “Muat lebih banyak”, supaya semua pelatihan tampil.',
  unrecognised:
    'Ini bukan tanda ada yang hilang. Halaman ini tetap disimpan. Anda bisa melaporkannya lewat “Apa yang terbaca?”, supaya Saksi belajar membacanya.',
};

/** The popup's first sentence, and what can be done about it. */
export const state = {
  lost: (count: number) => `${count} hal hilang`,
  lostAndMore: (lost: number, more: number) => `${lost} hal hilang, ${more} hal lain perlu perhatian`,
  notAllowed: 'Saksi belum diizinkan membaca situs Prakerja',
  unreadHow,
  listUnseen: (time: string) => `Daftar pelatihan tidak terlihat lagi sejak ${time}`,
  listUnseenHow:
    'Buka halaman yang memuat daftar pelatihan Anda. Kalau daftarnya tampil di sana dan kalimat ini tetap ada, laporkan lewat “Apa yang terbaca?”.',
  neverRead: (sections: string) => `Belum pernah terbaca: ${sections}.`,
  exportChoose: 'Ekspor bukti, pilih isinya',
};
