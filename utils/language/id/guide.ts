/** What is still to be done until the first complete reading. */
export const guide = {
  title: 'Langkah pertama',
  permission: 'Izin membaca situs Prakerja',
  visit: 'Buka dashboard Prakerja',
  account: 'Buka halaman yang memuat nama atau nomor kartu Anda',
  trainings: 'Buka halaman yang memuat daftar pelatihan Anda',
  done: 'sudah',
  open: 'belum',
};
