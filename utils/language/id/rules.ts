import type { Finding, RuleId } from '../../schema/finding';

/** What a rule says, at each step of a finding's life. Calm at `suspected`, firm at `confirmed`. */
export type RuleWords = { title: string } & Record<Finding['state'], (subject: string) => string>;

export const rules: Record<RuleId, RuleWords> = {
  'training-disappeared': {
    title: 'Pelatihan hilang',
    suspected: (subject) => `“${subject}” tampaknya hilang dari dashboard. Buka lagi daftar pelatihannya sebentar lagi untuk memastikan.`,
    confirmed: (subject) => `“${subject}” hilang dari dashboard, terlihat pada dua kunjungan terpisah.`,
    resolved: (subject) => `“${subject}” sudah muncul lagi.`,
  },
  'history-emptied': {
    title: 'Riwayat pelatihan kosong',
    suspected: (subject) => `Semua pelatihan tampaknya hilang: ${subject}. Buka lagi daftarnya sebentar lagi untuk memastikan.`,
    confirmed: (subject) => `Semua pelatihan hilang dari dashboard: ${subject}.`,
    resolved: (subject) => `Pelatihan sudah muncul lagi: ${subject}.`,
  },
  'training-status-reversed': {
    title: 'Status pelatihan mundur',
    suspected: (subject) => `Status “${subject}” tampaknya mundur. Buka lagi sebentar lagi untuk memastikan.`,
    confirmed: (subject) => `Status “${subject}” mundur.`,
    resolved: (subject) => `Status “${subject}” sudah kembali.`,
  },
  'certificate-count-fell': {
    title: 'Jumlah sertifikat berkurang',
    suspected: () => 'Jumlah sertifikat tampaknya berkurang. Buka lagi halaman sertifikatnya sebentar lagi untuk memastikan.',
    confirmed: () => 'Jumlah sertifikat berkurang.',
    resolved: () => 'Jumlah sertifikat sudah kembali.',
  },
  'certificate-disappeared': {
    title: 'Sertifikat hilang',
    suspected: (subject) => `Sertifikat “${subject}” tampaknya hilang. Buka lagi halaman sertifikatnya sebentar lagi untuk memastikan.`,
    confirmed: (subject) => `Sertifikat “${subject}” hilang.`,
    resolved: (subject) => `Sertifikat “${subject}” sudah muncul lagi.`,
  },
  'certificate-overdue': {
    title: 'Sertifikat terlambat',
    suspected: (subject) => `Sertifikat “${subject}” belum ada, padahal waktunya sudah lewat.`,
    confirmed: (subject) => `Sertifikat “${subject}” masih belum ada, padahal waktunya sudah lewat.`,
    resolved: (subject) => `Sertifikat “${subject}” sudah ada.`,
  },
  'status-stuck': {
    title: 'Status tidak berubah',
    suspected: (subject) => `Status “${subject}” sudah 30 hari atau lebih tidak berubah.`,
    confirmed: (subject) => `Status “${subject}” masih tidak berubah.`,
    resolved: (subject) => `Status “${subject}” sudah berubah.`,
  },
  'purchase-contradiction': {
    title: 'Dashboard saling bertentangan',
    suspected: () => 'Situs menyebut ada pelatihan yang belum selesai, padahal dashboard tidak menampilkannya.',
    confirmed: () => 'Situs masih menyebut ada pelatihan yang belum selesai, padahal dashboard tidak menampilkannya.',
    resolved: () => 'Pertentangan itu sudah tidak terlihat lagi.',
  },
  'balance-unexplained': {
    title: 'Saldo berubah tanpa penjelasan',
    suspected: () => 'Saldo berubah dan perubahan itu tidak cocok dengan pembelian yang terlihat.',
    confirmed: () => 'Saldo tetap tidak cocok dengan pembelian yang terlihat.',
    resolved: () => 'Saldo sudah cocok lagi.',
  },
  'incentive-failed': {
    title: 'Insentif gagal',
    suspected: (subject) => `${subject}: statusnya menunjukkan gagal atau tertahan.`,
    confirmed: (subject) => `${subject}: statusnya masih menunjukkan gagal atau tertahan.`,
    resolved: (subject) => `${subject}: sudah tidak gagal lagi.`,
  },
  'incentive-reversed': {
    title: 'Status insentif mundur',
    suspected: (subject) => `${subject}: statusnya tampaknya mundur. Buka lagi sebentar lagi untuk memastikan.`,
    confirmed: (subject) => `${subject}: statusnya mundur.`,
    resolved: (subject) => `${subject}: statusnya sudah kembali.`,
  },
  'incentive-disappeared': {
    title: 'Insentif hilang',
    suspected: (subject) => `${subject} tampaknya hilang dari daftar. Buka lagi daftar itu sebentar lagi untuk memastikan.`,
    confirmed: (subject) => `${subject} hilang dari daftar.`,
    resolved: (subject) => `${subject} sudah muncul lagi.`,
  },
  'incentive-overdue': {
    title: 'Insentif terlambat',
    suspected: (subject) => `${subject}: jadwalnya sudah lewat, tetapi belum cair menurut dashboard.`,
    confirmed: (subject) => `${subject}: jadwalnya sudah lewat, tetapi masih belum cair menurut dashboard.`,
    resolved: (subject) => `${subject}: sudah tidak terlambat lagi.`,
  },
  'account-deactivated': {
    title: 'Kepesertaan bermasalah',
    suspected: () => 'Dashboard menyebut kepesertaan dinonaktifkan, diblokir, atau ditandai.',
    confirmed: () => 'Dashboard masih menyebut kepesertaan dinonaktifkan, diblokir, atau ditandai.',
    resolved: () => 'Pesan itu sudah tidak terlihat lagi.',
  },
  'record-altered': {
    title: 'Catatan pelatihan berubah',
    suspected: (subject) => `Keterangan “${subject}” yang sudah selesai tampaknya berubah.`,
    confirmed: (subject) => `Keterangan “${subject}” yang sudah selesai berubah.`,
    resolved: (subject) => `Keterangan “${subject}” sudah seperti semula.`,
  },
  'survey-missing': {
    title: 'Survei belum muncul',
    suspected: () => 'Survei yang dijanjikan belum muncul.',
    confirmed: () => 'Survei yang dijanjikan masih belum muncul.',
    resolved: () => 'Survei sudah muncul.',
  },
};
