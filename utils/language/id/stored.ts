/** What Saksi itself writes into a finding, as it stands in the log; the keys are those words. */
export const stored = {
  /** Where the page showed nothing; a test compares it with what the rules write. */
  ours: {
    'tidak ada dalam daftar': 'tidak ada dalam daftar',
    'daftar kosong': 'daftar kosong',
    'tidak ada survei': 'tidak ada survei',
  } as Record<string, string>,
  /** Where a promise comes from, by its id. */
  promises: {
    'certificate-2020':
      'Pusat panggilan Prakerja, 18 Mei 2020: 2 x 24 jam (kompasiana.com 5ec5779a097f3607052bd952), dihitung longgar 7 hari kerja',
    'certificate-2021': 'blog.skillacademy.com/sertifikat-prakerja-belum-muncul-di-dashboard: 1x24 jam + 1x24 jam + 7 hari kerja',
    'certificate-2023': 'digitalmarketingindonesia.com/2024/03/berapa-lama-sertifikat-prakerja-keluar: minta bantuan setelah 14 hari kerja',
    'status-standstill': 'Tanpa janji resmi: 30 hari tanpa perubahan status',
    'incentive-transfer': 'Tanya Jawab Prakerja: dana masuk 3-5 hari kerja setelah tanggal jadwal (2021-24)',
    'survey-announced':
      'Hitungan hari pada halaman sendiri ("akan muncul di dashboard dalam waktu N hari", sejak 27 Okt 2020), ditambah 14 hari',
    'survey-opens': 'Tanya Jawab Prakerja 2024: survei paling cepat 30 hari setelah insentif pertama; dihitung longgar 60 hari',
  } as Record<string, string>,
};
