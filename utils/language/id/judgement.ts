/** What is said about how a finding was judged, and about what could not be judged. */
export const judgement = {
  byStatement: (seq: number) => `Tanggal awal itu dari pernyataan (catatan ${seq}), bukan dari halaman.`,
  byStatementElsewhere: (seq: number, log: string) =>
    `Tanggal awal itu dari pernyataan di perangkat lain (catatan ${seq} dari log ${log.slice(0, 8)}…), bukan dari halaman.`,
  completed: (title: string) => `Dinyatakan: “${title}” selesai`,
  completedBack: (title: string) => `Ditarik kembali: pernyataan kapan “${title}” selesai`,
  lawful: {
    purchase: 'dibeli, saldo berkurang sebesar harganya',
    'own-cancellation': 'dibatalkan, saldo kembali',
    'mass-cancellation': 'dibatalkan oleh penyelenggara',
    'year-end': 'sisa saldo ditarik pada akhir tahun sesuai aturan',
    deactivated: 'saldo hangus karena kepesertaan dinonaktifkan',
    'membership-ended': 'kepesertaan berakhir',
    'training-loss': 'berkurang bersama pelatihan yang hilang',
  } as Record<string, string>,
  explained: (subject: string, reason: string) => `Ada alasannya: ${subject} (${reason})`,
  odd: {
    'unknown-status': (subject: string, is: string) => `Status yang belum dikenal Saksi: ${subject} (${is})`,
    'certificate-before-finish': (subject: string, is: string) => `Sertifikat sudah ada, statusnya belum selesai: ${subject} (${is})`,
    'paid-without-status': (subject: string, is: string) => `Tanggal cair sudah tercetak, statusnya belum: ${subject} (${is})`,
    'count-differs': (subject: string, is: string) => `Jumlah dan daftar tidak sama: ${subject}, yang tampil ${is}`,
    'certificate-replaced': (subject: string, is: string) => `Sertifikat terbit dengan nomor lain: ${subject} (${is})`,
    'section-vanished': (subject: string) => `Halaman ini tidak lagi menampilkan bagian: ${subject}`,
    'section-appeared': (subject: string) => `Halaman ini mulai menampilkan bagian: ${subject}`,
  } as Record<string, (subject: string, is: string) => string>,
  skipped: 'Yang belum bisa diperiksa',
  skippedNone: 'Semua hal bisa diperiksa pada kunjungan terakhir.',
  skippedWhat: 'Bukan berarti hilang: bagian ini tidak terbaca pada kunjungan terakhir.',
};
