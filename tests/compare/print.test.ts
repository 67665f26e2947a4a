import { describe, expect, it } from 'vitest';
import { printIncentive, printRupiah, printStanding, printTraining } from '../../utils/compare/print';

// A finding quotes what a page showed, in one line (C8: the two printed texts are always in it).
describe('a line of what a page showed', () => {
  it.each([
    [0, 'Rp0'],
    [999, 'Rp999'],
    [1000, 'Rp1.000'],
    [150_000, 'Rp150.000'],
    [3_550_000, 'Rp3.550.000'],
    [1_234_567_890, 'Rp1.234.567.890'],
    [-500, '-Rp500'],
    [-150_000, '-Rp150.000'],
  ])('%d rupiah', (amount, printed) => expect(printRupiah(amount)).toBe(printed));

  it('a training, with all that was printed of it', () => {
    expect(
      printTraining({
        title: 'Menulis Opini',
        provider: 'Tempo Institute',
        platform: 'Tokopedia',
        price: 150_000,
        status: { printed: 'Aktif', norm: 'active' },
        certificates: 0,
      }),
    ).toBe('Menulis Opini · Tempo Institute · Tokopedia · Rp150.000 · Aktif · Sertifikat 0');
  });

  it('what was not printed leaves no gap', () => {
    expect(printTraining({ title: 'Menulis Opini' })).toBe('Menulis Opini');
    expect(printTraining({ title: 'Menulis Opini', provider: '', platform: 'Tokopedia' })).toBe('Menulis Opini · Tokopedia');
    expect(printStanding({ title: 'Menulis Opini' })).toBe('');
    expect(printStanding({ title: 'Menulis Opini', certificates: 2 })).toBe('Sertifikat 2');
    expect(printStanding({ title: 'Menulis Opini', status: { printed: 'SELESAI', norm: 'finished' } })).toBe('SELESAI');
  });

  it('an incentive', () => {
    const status = { printed: 'Dijadwalkan', norm: 'scheduled' } as const;
    expect(printIncentive({ kind: 'Insentif 1', amount: 600_000, dueOn: '2021-03-01', status })).toBe(
      'Insentif 1 · Rp600.000 · 2021-03-01 · Dijadwalkan',
    );
    expect(printIncentive({ kind: 'Insentif 1' })).toBe('Insentif 1');
  });
});
