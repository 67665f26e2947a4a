/** What can happen to the log itself, and what to do. */
export const storage = {
  logLost: (entries: number, time: string) =>
    `Catatan lama hilang: ${entries} catatan, terakhir ditulis ${time}. Bukan Anda yang salah; penyimpanan peramban terhapus atau rusak. Saksi mencatat lagi dari awal. Jika punya cadangan, pulihkan di Pengaturan.`,
  freshAfterLoss: (entries: number, date: string) =>
    `Catatan ini dimulai karena catatan sebelumnya hilang: ${entries} catatan, terakhir ditulis ${date}.`,
  understood: 'Saya mengerti',
  chainBroken: (seq: number) =>
    `Ada catatan yang rusak, mulai catatan ${seq}. Tidak ada yang dihapus atau diperbaiki. Saksi terus mencatat. Ekspor bukti sekarang, lalu periksa penyimpanan perangkat Anda.`,
  clockWrong: (device: string, server: string) =>
    `Jam perangkat Anda tampaknya salah: ${device}, padahal menurut situs ${server}. Kunjungan tetap dicatat dengan kedua jam. Betulkan jam perangkat Anda.`,
  clockBack: (device: string, before: string) =>
    `Jam perangkat Anda mundur: sekarang ${device}, padahal catatan sebelumnya ${before}. Kunjungan tetap dicatat. Periksa jam perangkat Anda.`,
  reloadTab: (tabs: number) =>
    tabs === 1
      ? 'Saksi baru saja diperbarui. Muat ulang tab dashboard Prakerja yang terbuka supaya dijaga lagi.'
      : `Saksi baru saja diperbarui. Muat ulang ${tabs} tab Prakerja yang terbuka supaya dijaga lagi.`,
  technical: (detail: string) => `Rincian untuk pelapor masalah: ${detail}`,
  check: {
    title: 'Keutuhan catatan',
    what: 'Saksi menghitung ulang sidik jari setiap catatan dan salinan halaman.',
    start: 'Periksa seluruh catatan',
    checking: (done: number, total: number) => `Memeriksa… ${done} dari ${total}`,
    cancel: 'Batal',
    cancelled: 'Pemeriksaan dibatalkan. Catatan Anda tidak berubah.',
    sound: (size: number, time: string) => `Utuh: ${size} catatan, tidak ada yang berubah atau hilang (diperiksa ${time}).`,
    broken: (count: number) => `Tidak utuh: ${count} tempat. Tidak ada yang dihapus atau diperbaiki; yang rusak tetap disimpan.`,
    place: (seq: number, why: string) => `Catatan ${seq}: ${why}`,
    copy: (seq: number, path: string, why: string) => `Salinan halaman pada catatan ${seq} (${path}): ${why}`,
    backwards: (count: number) => `${count} kali jam perangkat mundur. Itu tidak merusak catatan.`,
    failed: (reason: string) => `Pemeriksaan gagal: ${reason} Coba lagi.`,
  },
};
