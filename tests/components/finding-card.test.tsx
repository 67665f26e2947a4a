// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FindingCard } from '../../components/finding-card';
import type { Language } from '../../utils/language/dates';
import type { Finding } from '../../utils/schema/finding';

const seen = (seq: number, at: string) => ({ seq, at, load: '', session: '' });
const lost: Finding = {
  rule: 'training-disappeared',
  severity: 'loss',
  key: 'training-disappeared:menulis opini',
  subject: 'Menulis Opini',
  state: 'suspected',
  was: 'Aktif',
  is: 'tidak ada dalam daftar',
  lastGood: seen(5, '2020-07-06T02:00:00.000Z'),
  firstSeen: seen(7, '2020-07-07T02:00:00.000Z'),
};
const stuck: Finding = {
  ...lost,
  rule: 'status-stuck',
  severity: 'overdue',
  key: 'status-stuck:menulis opini',
  is: 'Aktif',
  promise: { id: 'status-standstill', since: '2020-06-06', due: '2020-07-06', source: 'imagined' },
};
const overdue: Finding = {
  ...lost,
  rule: 'certificate-overdue',
  severity: 'overdue',
  key: 'certificate-overdue:menulis opini',
  was: 'Sertifikat 0',
  is: 'Sertifikat 0',
  promise: { id: 'certificate-2020', since: '2020-05-19', due: '2020-06-02', source: 'imagined' },
};

describe('what changed, on the card of a finding', () => {
  afterEach(() => render(null, document.body));
  const change = (finding: Finding, language: Language): string[] => {
    render(<FindingCard finding={finding} language={language} offsetMin={420} />, document.body);
    const [heads, texts] = ['dt', 'dd'].map((tag) =>
      [...document.querySelectorAll(`.change ${tag}`)].map((one) => one.textContent?.trim()),
    );
    return (heads ?? []).map((head, at) => `${head}: ${texts?.[at]}`);
  };

  it('stands under what was and what is, each with its date', () => {
    expect(change(lost, 'id')).toEqual([
      'Sebelumnya: Aktif (terakhir terlihat 6 Juli 2020)',
      'Sekarang: tidak ada dalam daftar (mulai terlihat 7 Juli 2020)',
    ]);
    expect(change(lost, 'en')).toEqual(['Before: Aktif (last seen 6 July 2020)', 'Now: not in the list (first seen 7 July 2020)']);
  });

  it('names the two places of a contradiction, which are no two times', () => {
    const said: Finding = { ...lost, rule: 'purchase-contradiction', was: 'daftar kosong', is: 'Pelatihan sebelumnya belum selesai' };
    expect(change(said, 'id')).toEqual([
      'Di daftar pelatihan: daftar kosong (terakhir terlihat 6 Juli 2020)',
      'Pesan situs: Pelatihan sebelumnya belum selesai (mulai terlihat 7 Juli 2020)',
    ]);
  });

  it('is one line where a status stays, with the day since which it stands', () => {
    expect(change(stuck, 'id')).toEqual(['Tetap: Aktif · sejak 6 Juni 2020, masih terlihat 7 Juli 2020']);
    expect(change(stuck, 'en')).toEqual(['Still: Aktif · since 6 June 2020, still seen 7 July 2020']);
  });

  it('names no first day where the promise counts from another thing than what is shown', () => {
    expect(change(overdue, 'id')).toEqual(['Tetap: Sertifikat 0 · masih terlihat 7 Juli 2020']);
  });

  it('is not called of today once it is over', () => {
    const resolved = seen(9, '2020-08-20T02:00:00.000Z');
    expect(change({ ...lost, state: 'resolved', resolved }, 'id')).toEqual([
      'Sebelumnya: Aktif (terakhir terlihat 6 Juli 2020)',
      'Waktu itu: tidak ada dalam daftar (mulai terlihat 7 Juli 2020)',
    ]);
    expect(change({ ...stuck, state: 'resolved', resolved }, 'en')).toEqual([
      'At that time: Aktif · since 6 June 2020, still seen 7 July 2020',
    ]);
  });
});
