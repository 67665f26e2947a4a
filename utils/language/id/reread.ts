/** Old page copies that a newer version can read better. */
export const reread = {
  offered: (pages: number) =>
    `Saksi sekarang mengenal lebih banyak kata. Ada ${pages} halaman lama dengan bagian yang dulu tidak terbaca. Halaman itu bisa dibaca ulang.`,
  start: 'Baca ulang catatan lama',
  working: (done: number, total: number) => `Membaca ulang halaman lama: ${done} dari ${total}`,
  done: (recorded: number) =>
    recorded === 0
      ? 'Selesai. Tidak ada hal baru pada halaman lama.'
      : `Selesai. ${recorded} halaman lama sekarang terbaca lebih lengkap. Catatan lama tetap ada.`,
  stopped: (recorded: number) => `Dihentikan. ${recorded} halaman sudah dibaca ulang; sisanya bisa nanti.`,
  failed: (why: string) => `Belum berhasil membaca ulang. Coba lagi nanti. (${why})`,
};
