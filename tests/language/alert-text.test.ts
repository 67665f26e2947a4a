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
  it('whose word a clock started with, where it was the participant’s own', () => {
    const last = (language: 'id' | 'en', finding = overdue) => alertText(finding, language, 420).message.split('\n').at(-1);
    expect(last('id')).toBe('Tanggal awal itu dari pernyataan (catatan 5), bukan dari halaman.');
    expect(last('en')).toBe("That first day is a statement (record 5), not the page's.");
    const { statement, ...printed } = overdue.promise as NonNullable<Finding['promise']>;
    expect(last('id', { ...overdue, promise: printed })).toBe('Dihitung sejak 19 Mei 2020, batasnya 2 Juni 2020 (Pusat panggilan).');
  });
});
