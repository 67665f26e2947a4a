/** The moment at which a finding can be seen on the screen. */
export const moment = {
  take: 'Ambil tangkapan layar sekarang',
  taking: 'Mengambil…',
  what: 'Dashboard sedang terbuka. Gambarnya disimpan bersama temuan ini: satu apa adanya, satu dengan nama dan nomor Anda ditutup.',
  taken: (seq: number) => `Tersimpan sebagai catatan ${seq}, juga yang disamarkan.`,
  takenRaw: (seq: number) =>
    `Tersimpan sebagai catatan ${seq}. Yang disamarkan tidak bisa dibuat; gambar ini hanya ikut ekspor dengan identitas.`,
  takenText: (seq: number) => `Isi halaman tersimpan sebagai catatan ${seq}, tanpa gambar.`,
  failed: (reason: string) => `Tidak bisa diambil: ${reason}`,
};
