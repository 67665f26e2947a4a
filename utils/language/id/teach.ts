import type { LessonFault } from '../../schema/lesson-fault';
import type { TaughtAs } from '../../schema/word-fault';

const as: Record<TaughtAs | 'title', string> = {
  heading: 'judul daftar pelatihan',
  title: 'nama satu pelatihan',
  'status/active': 'status: masih berjalan',
  'status/finished': 'status: selesai',
  'status/not-started': 'status: belum mulai',
  'status/cancelled': 'status: dibatalkan',
  'status/failed': 'status: gagal',
  'status/unknown': 'status: saya tidak tahu artinya',
  'certificate/some': 'tulisan: sertifikat ada',
  'certificate/none': 'tulisan: sertifikat belum ada',
  'label/title': 'tulisan di samping nama pelatihan',
  'label/provider': 'tulisan di samping lembaga',
  'label/platform': 'tulisan di samping platform',
  'label/price': 'tulisan di samping harga',
  'label/status': 'tulisan di samping status',
  'label/certificates': 'tulisan di samping sertifikat',
};

const faults: Record<LessonFault, (text: string) => string> = {
  'no-title': () => 'Tunjukkan dulu satu nama pelatihan.',
  'nothing-new': () => 'Kata-kata ini sudah dikenal Saksi. Tunjukkan kata lain, misalnya statusnya.',
  'not-read': () =>
    'Dengan kata-kata ini daftar masih belum terbaca. Coba tunjukkan lebih banyak: judul daftar, atau status pelatihan yang lain.',
  'other-title': (text) => `Dengan kata-kata ini “${text}” tidak terbaca sebagai pelatihan. Periksa lagi pilihan Anda.`,
  'other-status': () => 'Statusnya terbaca lain dari yang Anda maksud. Periksa lagi pilihan Anda.',
  short: (text) => `“${text}” terlalu pendek. Pilih tulisan yang lebih panjang.`,
  long: (text) => `“${text}” terlalu panjang. Pilih tulisan yang lebih pendek.`,
  number: (text) => `“${text}” berisi angka. Angka bisa jadi nomor pribadi, jadi tidak dicatat.`,
  address: (text) => `“${text}” berisi alamat e-mail, jadi tidak dicatat.`,
  unclean: (text) => `“${text}” berisi tanda yang tidak bisa dicatat.`,
};

/** Teaching what a page means that Saksi does not understand. */
export const teach = {
  title: 'Ajari Saksi membaca halaman ini',
  why: 'Saksi tidak menemukan daftar pelatihan yang dimengerti di halaman ini. Jika Anda melihat pelatihan Anda di sini, Anda bisa menunjukkannya.',
  open: 'Ajari Saksi',
  how: 'Pilih satu nama pelatihan. Lalu pilih judul daftar, status, dan tulisan lain yang Anda kenal. Yang lain biarkan kosong.',
  none: '–',
  as,
  groups: { list: 'Daftar', status: 'Status', certificate: 'Sertifikat', label: 'Tulisan di samping nilai' },
  try: 'Coba baca',
  result: (count: number) => `Dengan kata-kata itu, Saksi membaca ${count} pelatihan:`,
  check: 'Apakah ini semua pelatihan Anda di halaman ini, dan benar? Jika ada yang kurang atau salah, jangan simpan.',
  certificates: (count: number) => `sertifikat: ${count}`,
  keep: 'Ya, benar. Simpan',
  kept: 'Tersimpan. Mulai kunjungan berikutnya, halaman seperti ini dibaca dengan kata yang Anda ajarkan.',
  failed: (why: string) => `Belum tersimpan. Coba sekali lagi. (${why})`,
  faults,
  list: 'Yang pernah Anda ajarkan',
  listWhy: 'Hanya disimpan di perangkat ini. Bacaan yang memakainya selalu diberi tanda.',
  forget: 'Lupakan',
  forgetThis: (when: string) => `Lupakan pelajaran ${when}`,
  forgotten: 'Dilupakan. Catatan yang sudah ada tidak berubah.',
  markYours: 'Dibaca dengan kata yang Anda ajarkan.',
};
