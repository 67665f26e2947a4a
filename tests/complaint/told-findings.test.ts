import { describe, expect, it } from 'vitest';
import { toldFinding } from '../../utils/complaint/letter/told-findings';
import type { Finding } from '../../utils/schema/finding';

const lost: Finding = {
  rule: 'training-disappeared',
  severity: 'loss',
  key: 'training-disappeared:opini',
  subject: 'Opini',
  state: 'suspected',
  was: 'Aktif',
  is: 'Belum ada pelatihan.',
  firstSeen: { seq: 3, at: '2020-06-21T02:00:00.000Z', load: 'l', session: 's' },
};

describe('a finding in a letter', () => {
  it('tells what was and what is, and ends what a page said with one full stop', () => {
    expect(toldFinding(lost, 420)).toBe(
      'Pelatihan hilang: “Opini”; terlihat 21 Juni 2020, 09.00 WIB [3]. Sebelumnya: Aktif. Sekarang: Belum ada pelatihan.',
    );
  });
  it('tells a status that stays once, with the day since which it stands', () => {
    const promise = { id: 'status-standstill', since: '2020-05-19', due: '2020-06-17', source: 'imagined' };
    expect(toldFinding({ ...lost, rule: 'status-stuck', is: 'Aktif', promise }, 420)).toBe(
      'Status tidak berubah: “Opini”; terlihat 21 Juni 2020, 09.00 WIB [3]. Tetap: Aktif · sejak 19 Mei 2020. Dihitung sejak 19 Mei 2020, batasnya 17 Juni 2020 (imagined).',
    );
  });
});
