/** Reading the ministry's site too. */
export const siapkerja = {
  title: 'SIAPkerja',
  what: (host: string) =>
    `Sejak 2025 program Prakerja mulai dipindahkan ke SIAPkerja milik Kemnaker (${host}). Saksi bisa membaca “Pelatihan Saya” di sana, jika Anda mau. Halaman itu belum pernah kami lihat: yang tidak dimengerti ditandai tidak terbaca.`,
  use: 'Baca SIAPkerja juga',
  on: 'Menyala. Muat ulang halaman SIAPkerja yang sudah terbuka.',
  off: 'Mati. Saksi tidak membaca SIAPkerja lagi.',
  refused: 'Tidak berubah: izin tidak diberikan.',
  failed: (reason: string) => `Tidak bisa diubah: ${reason}`,
};
