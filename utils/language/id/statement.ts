import type { Attached, AttachmentType } from '../../schema/attachment';
import type { Answer, Party, Way } from '../../schema/complaint';

const parties: Record<Party, string> = {
  pmo: 'Manajemen Pelaksana Prakerja (PMO)',
  platform: 'platform digital',
  provider: 'lembaga pelatihan',
  lapor: 'SP4N-LAPOR!',
  ombudsman: 'Ombudsman RI',
  kemnaker: 'Kementerian Ketenagakerjaan',
  wallet: 'bank atau dompet digital',
  other: 'pihak lain',
};

const ways: Record<Way, string> = {
  email: 'e-mail',
  form: 'formulir',
  call: 'telepon',
  chat: 'live chat',
  social: 'media sosial',
  visit: 'datang langsung',
  letter: 'surat',
};

const answers: Record<Answer, string> = {
  automatic: 'Jawaban otomatis',
  human: 'Jawaban petugas',
  promise: 'Janji',
  solved: 'Dinyatakan selesai',
  none: 'Belum ada jawaban',
};

const attached: Record<Attached, string> = {
  correspondence: 'Surat-menyurat',
  certificate: 'Sertifikat',
  'old-evidence': 'Bukti lama',
  other: 'Lampiran lain',
};

const types: Record<AttachmentType, string> = {
  eml: 'e-mail (.eml)',
  pdf: 'PDF',
  png: 'gambar PNG',
  jpg: 'gambar JPEG',
  webp: 'gambar WebP',
  txt: 'teks',
  html: 'halaman tersimpan',
};

/** What the participant says and adds, in the timeline and in the report. */
export const statement = {
  parties,
  ways,
  answers,
  attached,
  types,
  complaint: (way: string, to: string) => `Pengaduan lewat ${way} kepada ${to}`,
  attempt: (way: string, to: string) => `Upaya pengaduan lewat ${way} kepada ${to}: tidak dijawab`,
  times: (count: number) => `sekitar ${count} kali`,
  answered: (answer: string, by: string) => `${answer} dari ${by}`,
  still: (by: string) => `Belum ada jawaban dari ${by}`,
  happened: (day: string) => `Terjadi: ${day} (dinyatakan, bukan dilihat Saksi)`,
  undated: 'Tanggal tidak disebut',
  about: 'Tentang',
  ticket: 'Nomor tiket',
  asked: 'Yang disampaikan',
  said: 'Bunyi jawaban',
  promised: (day: string) => `Dijanjikan: ${day}`,
  re: (seq: number) => `Untuk catatan [${seq}]`,
  entry: (seq: number) => `catatan [${seq}]`,
  file: 'Berkas',
  note: 'Keterangan',
  notObserved: 'Berkas yang ditambahkan sendiri, bukan hasil pengamatan Saksi.',
  oldEvidence: 'Berasal dari sebelum dicatat Saksi; tanggalnya dinyatakan, bukan dilihat Saksi.',
  mailDate: 'Tanggal di kepala e-mail',
  mailFrom: 'Dari',
  mailTo: 'Kepada',
  mailSubject: 'Perihal',
  mailId: 'Message-ID',
  dkim: 'Ada tanda tangan DKIM (belum diperiksa)',
  noDkim: 'Tidak ada tanda tangan DKIM',
  page: 'Halaman saksi kedua',
  moment: 'Dashboard saat temuan',
  momentOf: (seq: number) => `Untuk temuan yang terlihat di catatan [${seq}]`,
  pageTitle: 'Judul halaman',
  pageText: (letters: number) => `Teks yang tampil: ${letters} huruf`,
  noScreenshot: 'Tanpa tangkapan layar',
  screenshot: 'Dengan tangkapan layar',
};
