import { describe, expect, it } from 'vitest';
import { letter } from '../../utils/complaint/letter/letter';
import type { LetterFacts } from '../../utils/complaint/letter/letter-facts';
import { LETTER_KINDS } from '../../utils/schema/channel';
import type { Finding } from '../../utils/schema/finding';

const sighting = (seq: number, at: string) => ({ seq, at, load: '', session: '' });
const GONE: Finding = {
  rule: 'training-disappeared',
  severity: 'loss',
  key: 'k',
  subject: 'Menulis Opini',
  state: 'confirmed',
  was: 'Menulis Opini · Aktif · Sertifikat 0',
  is: 'daftar kosong',
  lastGood: sighting(9, '2020-07-21T03:30:00.000Z'),
  firstSeen: sighting(12, '2020-08-06T01:50:00.000Z'),
  confirmed: sighting(14, '2020-08-06T02:25:00.000Z'),
};

const CHECKPOINT = `saksi-checkpoint/1
log ${'9c'.repeat(16)}
size 20
head ${'ab'.repeat(32)}
time 2020-08-06T05:00:00.000Z
key sha256:${'cd'.repeat(32)}
`;

const FACTS: LetterFacts = {
  now: '2020-08-06T05:00:00.000Z',
  offsetMin: 420,
  who: { name: 'Budi Santoso', card: '9999000011112222' },
  findings: [GONE],
  journal: [
    {
      seq: 5,
      line: {
        is: 'complaint',
        happened: '2020-06-21T09:30',
        way: 'email',
        to: 'pmo',
        about: [],
        address: 'info@prakerja.go.id',
        ticket: 'P-1',
      },
    },
    { seq: 6, line: { is: 'answer', happened: '2020-06-21', by: 'pmo', answer: 'automatic', re: 5, said: 'harap bersabar' } },
    { seq: 8, line: { is: 'complaint', happened: '2020-07', way: 'call', to: 'pmo', unanswered: true, times: 24, about: [] } },
    { seq: 10, line: { is: 'complaint', happened: '2020-07-21', way: 'email', to: 'pmo', about: [] } },
  ],
  completed: [{ seq: 4, happened: '2020-05-19', title: 'Menulis Opini' }],
  attached: [{ seq: 3, what: 'certificate', type: 'pdf', name: 'sertifikat.pdf', happened: '2020-05-19' }],
  pages: [{ seq: 11, at: '2020-07-22T01:00:00.000Z', url: 'https://www.instagram.com/p/1/' }],
  checkpoint: CHECKPOINT,
};

/** Written by hand from the facts above. */
const SECOND = `……………………………………, 6 Agustus 2020

Kepada Yth.
Manajemen Pelaksana Program Kartu Prakerja

Dengan hormat,

Nama: Budi Santoso
Nomor kartu Prakerja: 9999000011112222
E-mail: ……………………………………
Nomor telepon: ……………………………………

Saya menyampaikan lagi pengaduan yang belum diselesaikan. Angka dalam kurung siku adalah nomor catatan dalam berkas bukti terlampir.

Pengaduan sebelumnya dan jawabannya:
- 21 Juni 2020, 09.30: Pengaduan lewat e-mail kepada Manajemen Pelaksana Prakerja (PMO) (info@prakerja.go.id), tiket P-1 [5]
- 21 Juni 2020: Jawaban otomatis dari Manajemen Pelaksana Prakerja (PMO) [6]
- 21 Juli 2020: Pengaduan lewat e-mail kepada Manajemen Pelaksana Prakerja (PMO) [10]
- Juli 2020: Upaya pengaduan lewat telepon kepada Manajemen Pelaksana Prakerja (PMO): tidak dijawab, sekitar 24 kali [8]

Keadaan di dashboard:
- Pelatihan hilang: “Menulis Opini”; terakhir terlihat baik 21 Juli 2020, 10.30 WIB [9]; terlihat 6 Agustus 2020, 08.50 WIB [12]; terlihat lagi pada kunjungan terpisah 6 Agustus 2020, 09.25 WIB [14]. Sebelumnya: Menulis Opini · Aktif · Sertifikat 0. Sekarang: daftar kosong.

Kronologi:
- 19 Mei 2020: sertifikat, berkas sertifikat.pdf (tanggal menurut saya) [3]
- 19 Mei 2020: pelatihan “Menulis Opini” selesai (keterangan saya) [4]
- 21 Juni 2020, 09.30: Pengaduan lewat e-mail kepada Manajemen Pelaksana Prakerja (PMO) (info@prakerja.go.id) (ke-1). Nomor tiket: P-1 [5]
- 21 Juni 2020: Jawaban otomatis dari Manajemen Pelaksana Prakerja (PMO). Untuk catatan [5]. Bunyi jawaban: harap bersabar [6]
- 21 Juli 2020, 10.30 WIB: dashboard, pelatihan hilang (“Menulis Opini”): masih terlihat baik [9]
- 21 Juli 2020: Pengaduan lewat e-mail kepada Manajemen Pelaksana Prakerja (PMO) (ke-2) [10]
- 22 Juli 2020, 08.00 WIB: halaman https://www.instagram.com/p/1/ disimpan sebagai bukti [11]
- Juli 2020: Upaya pengaduan lewat telepon kepada Manajemen Pelaksana Prakerja (PMO): tidak dijawab, sekitar 24 kali [8]
- 6 Agustus 2020, 08.50 WIB: dashboard, pelatihan hilang (“Menulis Opini”): terlihat [12]
- 6 Agustus 2020, 09.25 WIB: dashboard, pelatihan hilang (“Menulis Opini”): terlihat lagi [14]

Saya mohon:
1. jawaban tertulis dari petugas, bukan balasan otomatis;
2. pemulihan data saya di dashboard;
3. nama dan jabatan petugas yang menangani, dan tanggal penyelesaiannya.

Lampiran:
- Berkas bukti dari Saksi (.zip), berisi laporan dan catatan lengkap yang dapat diperiksa
- sertifikat.pdf [3]

Kode segel catatan (mohon disimpan; dengan ini dapat diperiksa bahwa catatan tidak berubah sejak hari ini):
${CHECKPOINT}
Hormat saya,


Budi Santoso`;

it('cites no number of this log for what another device saw', () => {
  const lastGood = { ...sighting(9, '2020-07-21T03:30:00.000Z'), log: '9c'.repeat(16) };
  const text = letter('pmo-again', { ...FACTS, findings: [{ ...GONE, lastGood }] }).body;
  expect(text).toContain('[catatan 9 di perangkat lain]');
  expect(text).not.toContain('[9]');
});

describe('letters', () => {
  it('to the management, the second time, word for word', () => {
    const { to, subject, body } = letter('pmo-again', FACTS);
    expect(to).toBe('info@prakerja.go.id');
    expect(subject).toBe('Pengaduan lanjutan: Pelatihan hilang di dashboard Kartu Prakerja');
    expect(body).toBe(SECOND);
  });

  const DATE = /\d{1,2} (?:Mei|Juni|Juli|Agustus) 2020|(?<!\d )Juli 2020/;
  const TODAY = /^……………………………………, 6 Agustus 2020$|^6 Agustus 2020$/;
  const known = new Set([3, 4, 5, 6, 8, 9, 10, 11, 12, 14]);

  it.each(LETTER_KINDS)('%s: every dated line has the number of its entry, and every number is one of the log’s', (kind) => {
    const { body } = letter(kind, FACTS);
    const dated = body.split('\n').filter((line) => DATE.test(line) && !TODAY.test(line));
    expect(dated.length).toBeGreaterThan(5);
    expect(dated.filter((line) => !/\[\d+\]/.test(line))).toEqual([]);
    for (const [, seq] of body.matchAll(/\[(\d+)\]/g)) expect(known).toContain(Number(seq));
  });
  it.each(LETTER_KINDS)('%s: has the seal, and is full of no more than the participant lets be said', (kind) => {
    const { who, ...rest } = FACTS;
    const withheld = letter(kind, rest);
    expect(withheld.body).toContain(CHECKPOINT.trimEnd());
    expect(JSON.stringify(withheld)).not.toMatch(/Budi|9999000011112222/);
    expect(letter(kind, FACTS).body.includes(who?.name ?? '')).toBe(kind !== 'lapor');
  });
  it('fills the fields of LAPOR! by their own names', () => {
    expect(letter('lapor', FACTS).fields.map(([label]) => label)).toEqual([
      'Judul laporan',
      'Kronologi',
      'Tanggal kejadian',
      'Lokasi kejadian',
      'Instansi tujuan',
      'Kategori',
      'Lampiran',
    ]);
    const fields = new Map(letter('lapor', FACTS).fields);
    expect(fields.get('Tanggal kejadian')).toBe('6 Agustus 2020');
    expect(fields.get('Instansi tujuan')).toContain('Manajemen Pelaksana');
    expect(new Map(letter('lapor', { ...FACTS, now: '2025-03-01T00:00:00.000Z' }).fields).get('Instansi tujuan')).toMatch(
      /^Kementerian Ketenagakerjaan/,
    );
  });
  it('gives the Ombudsman identity, chronology, steps taken and hope, blank where only the participant knows', () => {
    const { to, body } = letter('ombudsman', FACTS);
    expect(to).toBe('pengaduan@ombudsman.go.id');
    for (const part of ['Status perkawinan: …', 'Kronologi:', 'Upaya yang sudah saya lakukan', 'Kerugian: …', 'Harapan: …'])
      expect(body).toContain(part);
  });
  it('calls an objection a draft for a lawyer', () => expect(letter('objection', FACTS).body).toContain('diperiksa pengacara'));
  it('says what the promise was, and from where it is known', () => {
    const late: Finding = {
      ...GONE,
      rule: 'certificate-overdue',
      promise: { id: 'p', since: '2020-05-19', due: '2020-05-29', source: 'Pusat panggilan' },
    };
    expect(letter('pmo-first', { ...FACTS, findings: [late] }).body).toContain(
      'Dihitung sejak 19 Mei 2020, batasnya 29 Mei 2020 (Pusat panggilan).',
    );
  });
  it('an empty log gives a letter with nothing in it but blanks', () => {
    const empty = { ...FACTS, findings: [], journal: [], completed: [], attached: [], pages: [] };
    expect(letter('pmo-again', empty).body).not.toMatch(/\[\d+\]/);
  });
});
