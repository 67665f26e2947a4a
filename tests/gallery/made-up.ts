import type { TimelineRow } from '../../components/timeline-row';
import type { Finding } from '../../utils/schema/finding';

/** All of it imagined. */
const seen = (seq: number, at: string) => ({ seq, at, load: `load-${seq}`, session: 'session' });

export const lost: Finding = {
  rule: 'training-disappeared',
  severity: 'loss',
  key: 'training-disappeared:menulis opini',
  subject: 'Menulis Opini, Menembus Meja Redaksi',
  state: 'suspected',
  was: 'Menulis Opini, Menembus Meja Redaksi · Tempo Institute · Rp150.000 · Aktif',
  is: 'daftar kosong',
  lastGood: seen(5, '2020-07-21T03:30:00.000Z'),
  firstSeen: seen(7, '2020-08-06T01:50:00.000Z'),
};

export const overdue: Finding = {
  ...lost,
  rule: 'certificate-overdue',
  severity: 'overdue',
  key: 'certificate-overdue:menulis opini',
  state: 'confirmed',
  was: 'Sertifikat 0',
  is: 'Sertifikat 0',
  confirmed: seen(9, '2020-08-06T02:25:00.000Z'),
  promise: { id: 'certificate-21-working-days', since: '2020-05-19', due: '2020-06-18', source: 'FAQ Prakerja 2020' },
};

export const stuck: Finding = {
  ...overdue,
  rule: 'status-stuck',
  key: 'status-stuck:menulis opini',
  was: 'Aktif · Sertifikat 0',
  is: 'Aktif · Sertifikat 0',
  promise: {
    id: 'status-standstill',
    since: '2020-06-06',
    due: '2020-07-06',
    source: 'Tanpa janji resmi: 30 hari tanpa perubahan status',
  },
};

export const back: Finding = {
  ...lost,
  state: 'resolved',
  key: 'training-disappeared:back',
  confirmed: seen(9, '2020-08-06T02:25:00.000Z'),
  resolved: seen(12, '2020-08-20T02:25:00.000Z'),
  flaps: [{ firstSeen: seen(2, '2020-06-01T01:50:00.000Z'), resolved: seen(3, '2020-06-02T01:50:00.000Z') }],
};

const look = (seq: number, day: string, numbers: TimelineRow['numbers'], lines: string[]): TimelineRow => ({
  seq,
  time: `${day}T02:00:00.000Z`,
  shownAt: `${day}T02:00:00.000Z`,
  sort: 'look',
  title: 'Kunjungan',
  lines,
  ...(numbers && { numbers }),
});

/** Newest first. */
export const rows: TimelineRow[] = [
  { seq: 8, time: '2020-08-08T02:00:00.000Z', sort: 'export', title: 'Ekspor bukti', lines: [] },
  { seq: 7, time: '2020-08-07T02:00:00.000Z', sort: 'seal', title: 'Segel waktu', lines: [] },
  {
    seq: 6,
    time: '2020-08-06T02:00:10.000Z',
    sort: 'finding',
    title: 'Temuan: Pelatihan hilang',
    lines: ['Sebelumnya: Aktif', 'Sekarang: daftar kosong'],
  },
  look(5, '2020-08-06', { trainings: 0, certificates: 0, balance: 850_000 }, ['Pelatihan: 0', 'Sertifikat: 0']),
  { ...look(4, '2020-07-22', undefined, ['Tidak ada yang berubah sejak catatan 3.']), sort: 'same', sameAs: 3 },
  look(3, '2020-07-21', { trainings: 2, certificates: 1, balance: 850_000, incentives: 1 }, ['Pelatihan (2): Menulis Opini; Fotografi']),
  {
    seq: 2,
    time: '2020-06-21T02:00:00.000Z',
    sort: 'told',
    title: 'Pernyataan Anda: Pengaduan lewat e-mail',
    lines: ['Terjadi: 21 Juni 2020'],
  },
  look(1, '2020-06-21', { trainings: 1, certificates: 0, balance: 1_000_000, incentives: 0 }, ['Pelatihan (1): Menulis Opini']),
  { seq: 0, time: '2020-06-21T01:00:00.000Z', sort: 'other', title: 'Buku catatan dibuka', lines: [] },
];
