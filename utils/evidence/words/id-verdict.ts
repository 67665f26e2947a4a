import type { CheckId, LimitId } from '../verdict';

const checks: Record<CheckId, { passed: string; failed: string }> = {
  ours: {
    passed: 'Zip ini berisi berkas-berkas yang namanya seperti dalam berkas bukti Saksi.',
    failed: 'Berkas ini bukan zip, atau tidak satu pun berkas di dalamnya bernama seperti isi berkas bukti Saksi.',
  },
  zip: { passed: 'Berkas zip dapat dibuka dengan aman.', failed: 'Berkas zip rusak, tidak lengkap, atau berbahaya.' },
  bag: { passed: 'Susunan paket benar (BagIt 1.0).', failed: 'Susunan paket tidak benar.' },
  payload: {
    passed: 'Tidak ada berkas yang berubah, hilang, atau ditambahkan dibandingkan dengan daftar berkas.',
    failed: 'Ada berkas yang berubah, hilang, atau ditambahkan.',
  },
  tags: { passed: 'Berkas pengantar tidak berubah.', failed: 'Ada berkas pengantar yang berubah, hilang, atau ditambahkan.' },
  layout: {
    passed: 'Setiap berkas dikenal oleh format atau disebut oleh catatan.',
    failed: 'Ada berkas yang tidak semestinya, atau yang kurang.',
  },
  export: { passed: 'Keterangan ekspor sesuai dengan catatan.', failed: 'Keterangan ekspor tidak sesuai dengan catatan.' },
  signature: { passed: 'Tanda tangan perangkat sah untuk isi paket ini.', failed: 'Tanda tangan perangkat tidak sah untuk isi paket ini.' },
  key: {
    passed: 'Kunci penanda tangan adalah kunci yang disebut catatan.',
    failed: 'Kunci penanda tangan bukan kunci yang disebut catatan.',
  },
  chain: { passed: 'Rantai utuh dari catatan pertama sampai terakhir.', failed: 'Rantai catatan putus.' },
  records: { passed: 'Setiap catatan yang disertakan sama dengan yang dikunci rantai.', failed: 'Ada catatan yang berubah.' },
  disclosures: {
    passed: 'Setiap nilai yang dibuka sama dengan yang dikunci pada waktunya.',
    failed: 'Ada nilai yang tidak sama dengan yang dikunci pada waktunya.',
  },
  files: {
    passed: 'Setiap halaman yang disertakan sama dengan yang disebut catatannya.',
    failed: 'Ada halaman atau lampiran yang berubah.',
  },
  content: {
    passed: 'Halaman dan laporan tidak dapat menjalankan atau memuat apa pun, dan setiap token mempunyai nilainya.',
    failed: 'Ada halaman, laporan, keterangan format, atau petunjuk yang isinya tidak semestinya.',
  },
  profile: { passed: 'Isi paket sesuai dengan profilnya.', failed: 'Isi paket tidak sesuai dengan profilnya.' },
  anchors: {
    passed:
      'Checkpoint dan token waktu, bila ada, menunjuk isi catatan ini. Tanda tangan token waktu cocok dengan sertifikat yang dibawanya; sertifikat akarnya tidak diperiksa di sini.',
    failed: 'Ada checkpoint atau token waktu yang tidak sesuai dengan catatan.',
  },
  findings: {
    passed:
      'Berkas temuan, garis waktu, dan nilai-nilai tabel CSV sesuai dengan catatan; setiap temuan bersandar pada pengamatan yang ada, terbaca, dan terpisah. Penilaiannya sendiri tidak diulang di sini.',
    failed: 'Ada temuan, garis waktu, atau tabel CSV yang tidak sesuai dengan catatan.',
  },
  account: {
    passed: 'Setiap temuan membandingkan pengamatan akun yang sama; nomor kartu yang dibuka sesuai dengan kunci akunnya.',
    failed: 'Ada temuan atau nomor kartu yang bukan dari akun yang sama.',
  },
};

const limits: Record<LimitId, string> = {
  origin:
    'Bahwa situs benar-benar mengirim halaman-halaman ini: itu tidak dapat dibuktikan oleh berkas mana pun yang dibuat di komputer peserta.',
  rebuilt: 'Bahwa catatan ini tidak disusun ulang seluruhnya oleh pemegang kuncinya sebelum segel waktu pertama.',
  'other-logs': 'Bahwa tidak ada catatan lain, atau bahwa tidak terjadi apa-apa di antara dua pengamatan.',
  'device-clock': 'Bahwa jam komputer peserta benar: tanggal tanpa segel waktu dari pihak lain hanya menurut jam itu.',
  'simulated-clock': 'Apa pun tentang hari yang sebenarnya: berkas ini dibuat dengan jam tiruan, untuk uji coba atau peragaan.',
  fingerprint:
    'Milik siapa kunci penanda tangan: bandingkan sidik jarinya dengan yang diberikan peserta lebih dahulu (misalnya dalam e-mail pengaduan).',
  'withheld-entries': 'Isi catatan yang tidak disertakan dalam paket ini: hanya waktunya, urutannya, dan jenisnya yang tampak.',
  'withheld-values': 'Nilai yang disamarkan: hanya namanya yang tampak, dan peserta dapat membukanya kelak.',
  'clock-backwards':
    'Tanggal yang pasti di sekitar saat jam komputer mundur: ada catatan yang jamnya lebih awal daripada catatan sebelumnya.',
  rendering:
    'Bahwa kalimat-kalimat laporan sesuai dengan catatannya: laporan ini atau tabelnya tidak sama persis dengan yang ditulis Saksi versi ini dari catatan-catatan itu, karena dibuat oleh versi lain atau karena diubah sebelum ditandatangani. Yang berlaku adalah records/ dan disclosures/.',
  'new-key':
    'Bahwa penanda tangan yang sekarang sama dengan yang dahulu: di tengah jalan kuncinya berganti (misalnya sesudah dipulihkan dari cadangan). Catatan sebelum pergantian dijamin oleh segel waktu dan oleh sidik jari kunci lama.',
  'before-seal':
    'Tanggal catatan-catatan berikut: urutannya dalam rantai SESUDAH suatu segel waktu, tetapi jam komputer menyebut waktu lebih dari sehari SEBELUM segel itu. Catatan itu ditulis sesudah segelnya, apa pun kata jamnya:',
  'mail-impossible':
    'Kapan segel lewat e-mail pada catatan-catatan berikut dikirim: tanggal yang disebut peserta tidak mungkin (sebelum isi yang disegel ada, atau sesudah pengirimannya dicatat). Yang dihitung adalah waktu terdekat yang mungkin:',
  'mail-unchecked': 'Kapan segel lewat e-mail dikirim: tanggalnya menurut peserta, sampai e-mail itu ditemukan di kotak surat penerimanya.',
  'tokens-unchecked':
    'Siapa yang menerbitkan token waktu (.tsr): periksa dengan openssl ts -verify dan sertifikat akar yang Anda peroleh sendiri.',
};

/** Of what is told of all entries together, where one could not be read. */
const notCompared = 'Temuan, garis waktu, dan tabel CSV tidak dapat dibandingkan: ada catatan yang tidak terbaca.';

/** Stands before the exact reason of a failed check, which is written for whoever mends a verifier. */
const exactly = 'rincian teknis dalam bahasa Inggris: ';

/** What the verifier says. */
export const verdict = { checks, limits, notCompared, exactly };
