/** Looks that count by the participant's word, and pages that were read again later. */
export const origin = {
  mine: (count: number) => `Dinyatakan: ${count} halaman tanpa nomor akun milik akun ini`,
  mineWhat: (entries: string) => `Catatan ${entries} dari halaman yang tidak menyebut akun, pada satu kunjungan.`,
  taken: (when: string) => `Halaman ini dilihat pada ${when}. Halaman tidak menyebut akun; akunnya dari pernyataan.`,
  taught: 'Daftar pelatihan dibaca dengan kata yang diajarkan sendiri.',
  reread: (seq: string, when: string) => `Dibaca ulang dari catatan ${seq}: halaman yang dilihat pada ${when}. Catatan lama tetap ada.`,
  unjudged: 'Tersimpan, tetapi belum diperiksa: halaman tidak menyebut akun siapa',
  claim: 'Apakah ini akun Anda?',
  claimWhy:
    'Saksi menyimpan halaman di bawah ini, tetapi halaman tidak menyebut akun siapa. Selama belum jelas, halaman ini tidak diperiksa.',
  visit: (when: string, pages: number) => `${when}, ${pages} halaman`,
  isMine: (account: string) => `Ini akun saya: ${account}`,
  isMineNew: 'Ini akun saya',
  isMineOther: 'Ini akun saya, tetapi bukan yang di atas',
  byWord: (since: string) => `Akun menurut Anda, sejak ${since}`,
  noted: 'Dicatat sebagai pernyataan Anda. Halaman ini sekarang ikut diperiksa.',
  refused: {
    'another-account': 'Tidak dicatat: kunjungan ini menunjukkan tanda akun orang lain.',
    nothing: 'Halaman ini sudah dihitung, atau sudah tidak ada.',
  },
  failed: (why: string) => `Belum tercatat. Coba sekali lagi. (${why})`,
};
