/** What is said about how a finding was judged, and about what could not be judged. */
export const judgement = {
  byStatement: (seq: number) => `Tanggal awal itu menurut pernyataan peserta (catatan ${seq}), bukan dari halaman.`,
  completed: (title: string) => `Menurut peserta, “${title}” selesai`,
  completedBack: (title: string) => `Peserta menarik kembali pernyataan kapan “${title}” selesai`,
  skipped: 'Yang belum bisa diperiksa',
  skippedNone: 'Semua hal bisa diperiksa pada kunjungan terakhir.',
  skippedWhat: 'Bukan berarti hilang: bagian ini tidak terbaca pada kunjungan terakhir.',
};
