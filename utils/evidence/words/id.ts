import type { Language } from '../../language/dates';
import type { RuleId } from '../../schema/finding';
import type { WhyUnread } from '../../schema/reading';
import type { Profile } from '../source';
import type { CheckId, LimitId } from '../verify/verdict';

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
    claim: (subject) => `Status pelatihan “${subject}” tidak berubah setelah lewat waktu yang dijanjikan.`,
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
  size: 'Jumlah entri',
  judul: 'Judul halaman',
  nama: 'Nama',
  nomor_kartu: 'Nomor kartu',
  nomor_kartu_tersamar: 'Nomor kartu (tersamar)',
  email: 'Surel',
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
};

const checks: Record<CheckId, { passed: string; failed: string }> = {
  zip: { passed: 'Berkas zip dapat dibuka dengan aman.', failed: 'Berkas zip rusak, tidak lengkap, atau berbahaya.' },
  bag: { passed: 'Susunan paket benar (BagIt 1.0).', failed: 'Susunan paket tidak benar.' },
  payload: {
    passed: 'Tidak ada berkas yang berubah, hilang, atau ditambahkan.',
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
  chain: { passed: 'Rantai catatan utuh dari entri pertama sampai terakhir.', failed: 'Rantai catatan putus.' },
  records: { passed: 'Setiap entri yang disertakan sama dengan yang dikunci rantai.', failed: 'Ada entri yang berubah.' },
  disclosures: {
    passed: 'Setiap nilai yang dibuka sama dengan yang dikunci pada waktunya.',
    failed: 'Ada nilai yang tidak sama dengan yang dikunci pada waktunya.',
  },
  files: { passed: 'Setiap halaman yang disertakan sama dengan yang disebut entrinya.', failed: 'Ada halaman atau lampiran yang berubah.' },
  anchors: { passed: 'Segel waktu yang ada sesuai dengan catatan.', failed: 'Ada segel waktu yang tidak sesuai dengan catatan.' },
  findings: {
    passed: 'Temuan dan garis waktu untuk mesin sesuai dengan entri.',
    failed: 'Temuan atau garis waktu untuk mesin tidak sesuai dengan entri.',
  },
  account: {
    passed: 'Nomor kartu yang dibuka sesuai dengan kunci akunnya.',
    failed: 'Nomor kartu yang dibuka tidak sesuai dengan kunci akunnya.',
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
    'Milik siapa kunci penanda tangan: bandingkan sidik jarinya dengan yang diberikan peserta lebih dahulu (misalnya dalam surel pengaduan).',
  'withheld-entries': 'Isi entri yang ditahan peserta: hanya waktunya, urutannya, dan jenisnya yang tampak.',
  'withheld-values': 'Nilai yang disamarkan: hanya namanya yang tampak, dan peserta dapat membukanya kelak.',
  'clock-backwards': 'Tanggal yang pasti di sekitar saat jam komputer mundur: ada entri yang jamnya lebih awal daripada entri sebelumnya.',
  rendering:
    'Bahwa laporan dan CSV bebas dari kesalahan: keduanya salinan yang mudah dibaca; yang berlaku adalah records/ dan disclosures/.',
  'tokens-unchecked':
    'Siapa yang menerbitkan token waktu (.tsr): periksa dengan openssl ts -verify dan sertifikat akar yang Anda peroleh sendiri.',
};

const profiles: Record<Profile, { name: string; shows: string }> = {
  samar: {
    name: 'samar',
    shows: 'Tanpa identitas: nama, nomor kartu, NIK, telepon, surel, nomor rekening, kode, dan penanda server disamarkan.',
  },
  ombudsman: { name: 'ombudsman', shows: 'Dengan identitas peserta dan penanda server, untuk lembaga yang memeriksa pengaduan.' },
  lengkap: { name: 'lengkap', shows: 'Semua isi, termasuk kunci akun. Jangan diserahkan kepada umum.' },
};

export const id = {
  language: 'id' as Language,
  rules,
  why,
  kinds,
  leaves,
  checks,
  limits,
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
    A: 'isi sudah ada pada tanggal yang dibuktikan pihak lain, sebelum masalah atau pengaduan',
    B: 'isi dibuktikan pihak lain paling lama 72 jam sesudah pengamatan',
    C: 'waktu hanya menurut jam komputer peserta; keutuhan terjamin di dalam rantai',
    X: 'pernyataan atau lampiran peserta',
  },
  report: {
    title: 'Laporan bukti: apa yang tampil di dashboard Kartu Prakerja',
    subtitle: (from: string, to: string) => `Pengamatan dari ${from} sampai ${to}`,
    noLooks: 'Belum ada pengamatan',
    simulated:
      'UJI COBA. Berkas ini dibuat dengan jam tiruan; tanggal-tanggalnya bukan tanggal yang sebenarnya dan tidak membuktikan apa pun.',
    made: (name: string, when: string) =>
      `Dibuat oleh ${name} pada ${when}. Angka dalam kurung siku, misalnya [12], adalah nomor entri dalam catatan.`,
    promise: [
      'Berkas ini membuktikan isi tidak berubah sejak segel waktu pertama; berkas ini tidak membuktikan bahwa situs benar-benar mengirim halaman ini.',
      'This file proves the content has not changed since the first time seal; it does not prove the site really served this page.',
    ] as [own: string, other: string],
    summary: 'Ringkasan',
    who: 'Peserta',
    whoWithheld: 'Identitas peserta disamarkan dalam profil ini.',
    whoUnknown: 'Identitas peserta tidak tampil pada halaman yang diamati.',
    period: 'Masa pengamatan',
    looks: (count: number, days: number) => `${count} kunjungan pada ${days} hari`,
    findingsCount: 'Temuan',
    noFindings: 'Tidak ada kehilangan, kemunduran, atau keterlambatan yang ditemukan pada masa pengamatan ini.',
    lastGood: 'Terakhir tampil baik',
    firstSeen: 'Pertama tampak',
    confirmed: 'Dipastikan',
    resolved: 'Kembali',
    was: 'Semula tampil',
    is: 'Kemudian tampil',
    covers: 'Mencakup',
    promised: (since: string, due: string) => `Waktu dihitung sejak ${since}; batasnya ${due}.`,
    source: 'Sumber janji',
    flaps: (count: number) => `Sebelumnya sudah ${count} kali hilang dan kembali.`,
    picture: 'Garis waktu',
    pictureSays: 'Titik: pengamatan. Segitiga: temuan. Kotak: pernyataan peserta. Ruang kosong: tidak diamati.',
    displayed: 'Ditampilkan: sebelum dan sesudah',
    displayedSays:
      'Kiri: pengamatan terakhir ketika masih baik. Kanan: pengamatan pertama yang menunjukkan masalah. Isi sebagaimana tampil di halaman.',
    before: 'Sebelum',
    after: 'Sesudah',
    noBefore: 'Temuan ini tidak memerlukan pengamatan sebelumnya.',
    pageText: 'Teks halaman sebagaimana tampil',
    pageWithheld: 'Teks halaman tidak disertakan.',
    cut: (count: number) => `… (${count} huruf lagi dalam berkas halaman)`,
    empty: 'halaman menyatakan kosong',
    notRead: (reason: string) => `tidak terbaca: ${reason}`,
    notShown: 'tidak disertakan',
    masked: '█ disamarkan',
    withheld: '█ ditahan',
    yes: 'ya',
    no: 'tidak',
    chronology: 'Kronologi',
    chronologySays:
      'Setiap entri catatan menurut urutannya. Kunjungan yang tidak mengubah apa pun diringkas. Kelas bukti diterangkan di bawah tabel.',
    entry: 'Entri',
    time: 'Waktu',
    what: 'Apa',
    grade: 'Kelas',
    unchanged: (count: number, of: string) => `Tidak berubah (${count} kunjungan), sama dengan entri ${of}`,
    gap: (days: number, from: string, to: string) => `Tidak ada pengamatan selama ${days} hari, dari ${from} sampai ${to}`,
    withheldEntries: (count: number) => `${count} entri ditahan peserta; isinya tidak disertakan`,
    page: 'Halaman',
    pages: {
      participant: '',
      login: 'Halaman masuk (login)',
      logout: 'Keluar (logout)',
      error: 'Halaman galat',
      maintenance: 'Halaman pemeliharaan',
      public: 'Halaman umum',
      unknown: '',
    } as Record<string, string>,
    status: (code: number) => `status HTTP ${code}`,
    translated: 'halaman sedang diterjemahkan oleh peramban',
    nothingRead: 'tidak ada bagian yang terbaca',
    statements: 'Pernyataan peserta',
    statementsSays: 'Bagian ini adalah keterangan peserta sendiri, bukan hasil pengamatan. Isinya tetap sejak dicatat.',
    noStatements: 'Peserta belum mencatat pernyataan.',
    toldOn: 'dicatat',
    statementsShort: 'Pernyataan',
    accessible: 'Dapat diakses: isi paket ini',
    accessibleSays: 'Semua berkas dapat dibuka tanpa perangkat lunak khusus.',
    contents: [
      ['data/laporan.html', 'laporan ini (report.en.html: bahasa Inggris)'],
      ['data/log.jsonl', 'seluruh rantai catatan, satu baris untuk setiap entri, tidak ada yang dihilangkan'],
      ['data/records/, data/disclosures/', 'isi entri dan nilai-nilai yang dibuka; inilah sumber yang berlaku'],
      ['data/snapshots/', 'halaman sebagaimana tampil, dengan data pribadi diganti token'],
      ['data/temuan.json, data/linimasa.json', 'temuan dan garis waktu untuk dibaca mesin'],
      ['data/linimasa.csv, data/bidang.csv', 'salinan untuk pengolah angka; sel yang mirip rumus diawali tanda petik'],
      ['PERIKSA.txt', 'cara memeriksa paket ini dengan perangkat umum'],
    ] as [string, string][],
    inThis: 'Profil paket ini',
    withheldNames: 'Ditahan atas pilihan peserta',
    intact: 'Dijamin keutuhannya: cara memeriksa',
    intactSays: [
      'Setiap entri dikunci dengan SHA-256 kepada entri sebelumnya; mengubah, menyisipkan, atau menghapus satu entri memutus rantai.',
      'Daftar berkas (manifest-sha256.txt) ditandatangani dengan kunci perangkat (ECDSA P-384). Bandingkan sidik jari kunci di bawah ini dengan yang diberikan peserta lebih dahulu.',
      'Ikuti PERIKSA.txt (sha256sum dan openssl sudah cukup), atau buka berkas zip ini pada halaman “Periksa berkas bukti” di Saksi.',
    ],
    head: 'Kepala catatan (SHA-256 entri terakhir)',
    log: 'Nomor catatan',
    size: 'Jumlah entri',
    key: 'Sidik jari kunci perangkat (SHA-256)',
    checkpoint: 'Kode segel: tempelkan ke surel pengaduan, supaya penerima memegang bukti tanggalnya',
    accountable: 'Dapat dipertanggungjawabkan: apa yang dibuktikan dan apa yang tidak',
    proves: 'Dibuktikan',
    provesWhat: [
      'Isi, urutan, dan kelengkapan entri sampai kepala catatan di atas; setiap perubahan sesudahnya terlihat.',
      'Nilai yang disamarkan sudah dikunci sejak pengamatan dan tidak dapat diganti kelak.',
    ],
    provesNot: 'Tidak dibuktikan',
    provesNotWhat: [
      'Bahwa situs benar-benar mengirim halaman ini: halaman dicatat di peramban peserta.',
      'Bahwa jam komputer peserta benar, selama belum ada segel waktu dari pihak lain.',
      'Apa yang terjadi di antara dua pengamatan. Bagian yang tidak terbaca tidak dipakai untuk menyimpulkan apa pun.',
    ],
    method: 'Cara pencatatan',
    methodSays: (software: string, build: string) =>
      `${software} (sidik jari bangunan: ${build}) membaca halaman yang dibuka peserta sendiri, tanpa permintaan tambahan ke situs dan tanpa mengubah halaman. Pengumpulan dan penyimpanan mengikuti asas SNI ISO/IEC 27037:2014: dapat diaudit, diulang, dan dipertanggungjawabkan.`,
    law: 'Judul bagian laporan ini mengikuti empat syarat UU ITE Pasal 6: dapat diakses, ditampilkan, dijamin keutuhannya, dan dapat dipertanggungjawabkan. Pasal 5 ayat (1) mengakui juga hasil cetaknya. Ini bukan nasihat hukum.',
    handOver: 'Serah terima',
    handOverColumns: ['Tanggal', 'Dari', 'Kepada', 'Tanda tangan'],
    ombudsman: 'Kelengkapan laporan kepada Ombudsman',
    ombudsmanSays: 'Diisi dan ditandatangani oleh pelapor (UU 37/2008 Pasal 24).',
    ombudsmanFields: [
      'Identitas lengkap pelapor (lampirkan salinan KTP)',
      'Uraian masalah',
      'Kerugian yang dialami',
      'Yang diminta',
      'Tempat, tanggal, tanda tangan',
    ],
    ombudsmanPrior: 'Pengaduan yang sudah disampaikan kepada penyelenggara',
    pageFooter: (log: string, head: string) => `Catatan ${log} · kepala ${head}`,
  },
};
export type EvidenceWords = typeof id;
