import { describe, expect, it } from 'vitest';
import { alertText } from '../../utils/language/alert-text';
import type { Finding } from '../../utils/schema/finding';

const seen = { seq: 7, at: '2020-06-12T02:00:00.000Z', load: 'l', session: 's' };
const overdue: Finding = {
  rule: 'certificate-overdue',
  severity: 'overdue',
  key: 'certificate-overdue:menulis opini',
  subject: 'Menulis Opini',
  state: 'suspected',
  was: 'Aktif · Sertifikat 0',
  is: 'Sertifikat 0',
  firstSeen: seen,
  promise: { id: 'certificate-2020', since: '2020-05-19', due: '2020-06-02', source: 'Pusat panggilan', statement: 5 },
};

describe('what an alert says', () => {
  it('in one line where a status stays, as the card does', () => {
    const stuck: Finding = {
      ...overdue,
      rule: 'status-stuck',
      was: 'Aktif',
      is: 'Aktif',
      promise: { id: 'status-standstill', since: '2020-05-06', due: '2020-06-05', source: 'imagined' },
    };
    expect(alertText(stuck, 'id', 420).message.split('\n')[1]).toBe('Tetap: Aktif · sejak 6 Mei 2020, masih terlihat 12 Juni 2020');
    expect(alertText(stuck, 'en', 420).message.split('\n')[1]).toBe('Still: Aktif · since 6 May 2020, still seen 12 June 2020');
    const back: Finding = { ...overdue, was: 'Selesai', is: 'Sertifikat 0', state: 'resolved', resolved: seen };
    expect(alertText(back, 'id', 420).message.split('\n')[1]).toBe('Waktu itu: Sertifikat 0 (kembali 12 Juni 2020)');
  });
  it('whose word a clock started with, where it was the participant’s own', () => {
    const last = (language: 'id' | 'en', finding = overdue) => alertText(finding, language, 420).message.split('\n').at(-1);
    expect(last('id')).toBe('Tanggal awal itu dari pernyataan (catatan 5), bukan dari halaman.');
    expect(last('en')).toBe("That first day is a statement (record 5), not the page's.");
    const { statement, ...printed } = overdue.promise as NonNullable<Finding['promise']>;
    expect(last('id', { ...overdue, promise: printed })).toBe('Dihitung sejak 19 Mei 2020, batasnya 2 Juni 2020 (Pusat panggilan).');
  });
});
