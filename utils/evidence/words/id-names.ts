import type { RuleId } from '../../schema/finding';
import type { WhyUnread } from '../../schema/reading';
import type { Profile } from '../source';

/** What a finding says in a report: a title, and one sentence that is true at every step of its life. */
type RuleWords = { title: string; claim(subject: string): string };

const rules: Record<RuleId, RuleWords> = {
  'training-disappeared': {
    title: 'Pelatihan hilang',
    claim: (subject) => `Pelatihan “${subject}” pernah tampil, lalu tidak tampil lagi.`,
  },
  'history-emptied': {
    title: 'Seluruh riwayat pelatihan kosong',
    claim: () => 'Semua pelatihan yang pernah tampil tidak tampil lagi; halaman menyatakan tidak ada pelatihan.',
  },
  'training-status-reversed': { title: 'Status pelatihan mundur', claim: (subject) => `Status pelatihan “${subject}” mundur.` },
  'certificate-count-fell': { title: 'Jumlah sertifikat berkurang', claim: () => 'Jumlah sertifikat yang tampil berkurang.' },
  'certificate-disappeared': {
    title: 'Sertifikat hilang',
    claim: (subject) => `Sertifikat “${subject}” pernah tampil, lalu tidak tampil lagi.`,
  },
  'certificate-overdue': {
    title: 'Sertifikat terlambat',
    claim: (subject) => `Sertifikat untuk “${subject}” belum tampil setelah lewat waktu yang dijanjikan.`,
  },
  'status-stuck': {
    title: 'Status tidak berubah',
    claim: (subject) =>
      `Status pelatihan “${subject}” tidak berubah selama 30 hari atau lebih. Ukuran 30 hari berasal dari Saksi sendiri, bukan janji penyelenggara; hitungannya mulai paling awal pada pengamatan pertama.`,
  },
  'purchase-contradiction': {
    title: 'Situs bertentangan dengan dirinya sendiri',
    claim: () => 'Pembelian ditolak karena ada pelatihan yang belum selesai, padahal dashboard tidak menampilkan pelatihan itu.',
  },
  'balance-unexplained': {
    title: 'Saldo berubah tanpa penjelasan',
    claim: () => 'Saldo berubah tanpa pembelian atau pengembalian yang tampil.',
  },
  'incentive-failed': { title: 'Insentif gagal', claim: (subject) => `Insentif “${subject}” dinyatakan gagal.` },
  'incentive-reversed': { title: 'Status insentif mundur', claim: (subject) => `Status insentif “${subject}” mundur.` },
  'incentive-disappeared': { title: 'Insentif hilang', claim: (subject) => `Insentif “${subject}” pernah tampil, lalu tidak tampil lagi.` },
  'incentive-overdue': { title: 'Insentif terlambat', claim: (subject) => `Insentif “${subject}” belum cair setelah lewat jadwalnya.` },
  'account-deactivated': {
    title: 'Kepesertaan dinonaktifkan',
    claim: () => 'Halaman menyatakan kepesertaan dinonaktifkan, diblokir, atau ditandai.',
  },
  'record-altered': {
    title: 'Catatan pelatihan berubah',
    claim: (subject) => `Keterangan pelatihan “${subject}” yang sudah selesai berubah.`,
  },
  'survey-missing': { title: 'Survei tidak muncul', claim: () => 'Survei evaluasi tidak muncul setelah lewat waktu yang dijanjikan.' },
};

const why: Record<WhyUnread, string> = {
  'not-on-page': 'tidak ada di halaman ini',
  'still-loading': 'halaman belum selesai dimuat',
  'page-error': 'halaman sedang galat',
  'logged-out': 'belum masuk (login)',
  filtered: 'sebagian disembunyikan saringan',
  partial: 'hanya sebagian yang tampil',
  unrecognised: 'bentuk halaman tidak dikenali',
};

const kinds: Record<string, string> = {
  genesis: 'Catatan dibuka',
  capture: 'Pengamatan',
  note: 'Pernyataan peserta',
  attachment: 'Lampiran peserta',
  finding: 'Temuan',
  anchor: 'Segel waktu',
  export: 'Bukti diekspor',
  erase: 'Isi dihapus peserta',
  key: 'Kunci baru',
  restore: 'Dipulihkan dari cadangan',
};

/** Names of values in the records, without the number of the list: `pelatihan/0/status` → `pelatihan/status`. */
const leaves: Record<string, string> = {
  site: 'Situs',
  profile: 'Profil',
  size: 'Jumlah catatan',
  judul: 'Judul halaman',
  nama: 'Nama',
  nomor_kartu: 'Nomor kartu',
  nomor_kartu_tersamar: 'Nomor kartu (tersamar)',
  email: 'E-mail',
  keanggotaan: 'Kepesertaan',
  gelombang: 'Gelombang',
  saldo: 'Saldo',
  'pelatihan/jumlah': 'Jumlah pelatihan',
  'pelatihan/nama': 'Pelatihan',
  'pelatihan/lembaga': 'Lembaga pelatihan',
  'pelatihan/platform': 'Platform',
  'pelatihan/harga': 'Harga',
  'pelatihan/dibeli': 'Dibeli',
  'pelatihan/mulai': 'Mulai',
  'pelatihan/berakhir': 'Berakhir',
  'pelatihan/selesai': 'Selesai',
  'pelatihan/status': 'Status',
  'pelatihan/sertifikat': 'Sertifikat pelatihan ini',
  'pelatihan/diulas': 'Ulasan diberikan',
  'pelatihan/kode': 'Kode',
  'sertifikat/jumlah': 'Jumlah sertifikat',
  'sertifikat/daftar/jumlah': 'Sertifikat dalam daftar',
  'sertifikat/daftar/nama': 'Sertifikat',
  'sertifikat/daftar/lembaga': 'Penerbit',
  'sertifikat/daftar/nomor': 'Nomor',
  'sertifikat/daftar/terbit': 'Terbit',
  'insentif/jumlah': 'Jumlah insentif',
  'insentif/jenis': 'Insentif',
  'insentif/nilai': 'Nilai',
  'insentif/jadwal': 'Jadwal',
  'insentif/cair': 'Cair',
  'insentif/status': 'Status',
  'insentif/kode': 'Kode',
  'pemberitahuan/jumlah': 'Jumlah pemberitahuan',
  'pemberitahuan/teks': 'Pesan',
  'temuan/perihal': 'Perihal',
  'temuan/sebelum': 'Sebelum',
  'temuan/sesudah': 'Sesudah',
  'temuan/mencakup': 'Mencakup',
  'halaman/judul': 'Judul halaman',
  'pengaduan/alamat': 'Pengaduan disampaikan ke',
  'pengaduan/tiket': 'Nomor tiket pengaduan',
  'pengaduan/isi': 'Yang disampaikan',
  'jawaban/dari': 'Dijawab oleh',
  'jawaban/tiket': 'Nomor tiket jawaban',
  'jawaban/isi': 'Isi jawaban',
  'pernyataan/perihal': 'Pelatihan yang selesai',
  'lampiran/nama': 'Nama berkas',
  'lampiran/keterangan': 'Keterangan berkas',
  'surat/tanggal': 'Tanggal e-mail',
  'surat/perihal': 'Judul e-mail',
  'surat/message-id': 'Nomor e-mail (Message-ID)',
  'surat/dari': 'Pengirim e-mail',
  'surat/kepada': 'Penerima e-mail',
  'segel/kepada': 'Kode segel dikirim ke',
  'segel/message_id': 'Nomor e-mail kode segel (Message-ID)',
  perangkat: 'Perangkat lain',
  'perangkat/ini': 'Perangkat ini',
};

const profiles: Record<Profile, { name: string; shows: string }> = {
  samar: {
    name: 'samar',
    shows: 'Tanpa identitas: nama, nomor kartu, NIK, telepon, e-mail, nomor rekening, kode, dan penanda server disamarkan.',
  },
  ombudsman: { name: 'ombudsman', shows: 'Dengan identitas peserta dan penanda server, untuk lembaga yang memeriksa pengaduan.' },
  lengkap: { name: 'lengkap', shows: 'Semua isi, termasuk kunci akun. Jangan diserahkan kepada umum.' },
};

/** Names of what the log holds. */
export const names = {
  rules,
  why,
  kinds,
  leaves,
  profiles,
  sections: {
    akun: 'Akun',
    pelatihan: 'Pelatihan',
    sertifikat: 'Sertifikat',
    saldo: 'Saldo',
    insentif: 'Insentif',
    pemberitahuan: 'Pemberitahuan',
  } as Record<string, string>,
  states: { suspected: 'baru terlihat sekali', confirmed: 'dipastikan pada dua kunjungan terpisah', resolved: 'sudah kembali' } as Record<
    string,
    string
  >,
  severities: {
    loss: 'kehilangan',
    setback: 'kemunduran',
    overdue: 'keterlambatan',
    contradiction: 'pertentangan',
    notice: 'pemberitahuan',
  } as Record<string, string>,
  /** Ordered by what a stranger may conclude (evidence.md 1). */
  classes: {
    A: 'isi sudah ada pada tanggal yang dibuktikan pihak lain (tanggal segel lewat e-mail: menurut peserta, sampai e-mailnya ditemukan), sebelum masalah atau pengaduan; angka dalam kurung siku menunjuk segelnya',
    B: 'isi dibuktikan pihak lain paling lama 72 jam sesudah pengamatan; angka dalam kurung siku menunjuk segelnya',
    C: 'waktu hanya menurut jam komputer peserta; yang terlihat hanya kecocokan di dalam rantai',
    X: 'pernyataan atau lampiran peserta',
  },
};
