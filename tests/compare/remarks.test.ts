import { describe, expect, it } from 'vitest';
import { play, type WrittenLook } from './play';

const OPINI = { title: 'Menulis Opini', provider: 'Tempo Institute', status: 'Aktif', certificates: 0 };
const day = (number: number): string => `2021-03-0${number}T09:00:00+07:00`;
/** `2 unknown-status Menulis Opini: Rampung`, for each look's remarks. */
const remarked = (...looks: Omit<WrittenLook, 'at'>[]): string[] => {
  const played = play(looks.map((look, index) => ({ at: day(index + 1), ...look })));
  expect(played.steps).toEqual([]);
  return played.compared.flatMap(({ remarks }, index) => remarks.map(({ what, subject, is }) => `${index + 1} ${what} ${subject}: ${is}`));
};
const HOME = 'https://dashboard.prakerja.go.id/';

describe('C30: remarks', () => {
  it('a status never seen before, once', () => {
    const odd = { trainings: [{ ...OPINI, status: 'Rampung' }], incentives: [{ kind: 'Insentif 1', status: 'Sedang Ditinjau' }] };
    expect(remarked({ trainings: [OPINI] }, odd, odd, { trainings: [OPINI] }, odd)).toEqual([
      '2 unknown-status Menulis Opini: Rampung',
      '2 unknown-status Insentif 1: Sedang Ditinjau',
      '2 section-appeared incentives: https://dashboard.prakerja.go.id/',
      '4 section-vanished incentives: https://dashboard.prakerja.go.id/',
    ]);
  });

  it('another unknown status of the same training', () => {
    const status = (printed: string) => ({ trainings: [{ ...OPINI, status: printed }] });
    expect(remarked(status('Rampung'), status('Tuntas'))).toEqual([
      '1 unknown-status Menulis Opini: Rampung',
      '2 unknown-status Menulis Opini: Tuntas',
    ]);
  });

  it('a certificate beside a training that is not finished', () => {
    const row = (status: string, certificates: number) => ({ trainings: [{ ...OPINI, status, certificates }] });
    expect(remarked(row('Aktif', 1))).toEqual(['1 certificate-before-finish Menulis Opini: Aktif · Sertifikat 1']);
    expect(remarked(row('Belum Dimulai', 1))).toEqual(['1 certificate-before-finish Menulis Opini: Belum Dimulai · Sertifikat 1']);
    expect(remarked(row('Selesai', 1))).toEqual([]);
    expect(remarked(row('Tidak Lulus', 1))).toEqual([]);
    expect(remarked({ trainings: [{ title: 'Menulis Opini', certificates: 1 }] })).toEqual([]);
  });

  it('a day of payment beside a status that does not say paid (domain 5, #12: the dashboard lags)', () => {
    const row = (status: string | undefined, paidOn: string) => ({
      incentives: [{ kind: 'Insentif 1', ...(status !== undefined && { status }), paidOn }],
    });
    expect(remarked(row('Sedang Diproses', '2021-03-01'))).toEqual(['1 paid-without-status Insentif 1: Insentif 1 · Sedang Diproses']);
    expect(remarked(row('Sedang Diproses', '2021-03-02'))).toEqual([]);
    expect(remarked(row('Sedang Diproses', '2021-02-31'))).toEqual([]);
    expect(remarked(row('Berhasil Ditransfer', '2021-03-01'))).toEqual([]);
    expect(remarked(row(undefined, '2021-03-01'))).toEqual([]);
  });

  it('a count lower than what the page lists', () => {
    const rows = (...each: (number | undefined)[]) =>
      each.map((certificates, index) => ({
        title: `Pelatihan ${index}`,
        status: 'Selesai',
        ...(certificates !== undefined && { certificates }),
      }));
    expect(remarked({ trainings: rows(1, 1, undefined), certificates: 1 })).toEqual(['1 count-differs Sertifikat 1: Sertifikat 2']);
    expect(remarked({ trainings: rows(1, undefined), certificates: 1 })).toEqual([]);
    expect(remarked({ trainings: rows(1, 1), certificates: 4 })).toEqual([]);
    expect(remarked({ trainings: 'unread:partial', certificates: 1 })).toEqual([]);
    expect(remarked({ trainings: rows(2, 1) })).toEqual([]);
  });

  it('a certificate under another number, once; one that is new, has none, or stands in another order is none', () => {
    const one = (number?: string) => ({ title: 'Menulis Opini', ...(number !== undefined && { number }) });
    const list = (...certificates: { title: string; number?: string }[]) => ({ certificates });
    const told = '2 certificate-replaced Menulis Opini: Nomor SERT-2';
    expect(remarked(list(one('SERT-1')), list(one('SERT-2')), list(one('SERT-2')))).toEqual([told]);
    expect(remarked(list(one('SERT-1'), one('SERT-3')), list(one('SERT-3'), one('SERT-2')))).toEqual([told]);
    expect(remarked(list(one('SERT-1'), one('SERT-2')), list(one('sert 2'), one('SERT-1')))).toEqual([]);
    expect(remarked(list(one('SERT-1')), list(one('SERT-1'), one('SERT-2')))).toEqual([]);
    expect(remarked(list(one()), list(one('SERT-2')), list(one()))).toEqual([]);
    expect(remarked(list(one('SERT-1')), list(one('SERT-1'), { title: 'Menjadi Barista', number: 'SERT-2' }))).toEqual([]);
  });

  it('a section that this page no longer has, or has for the first time', () => {
    const whole = { trainings: [OPINI], certificates: 0, balance: 500_000 };
    const { trainings: _, ...without } = whole;
    expect(remarked(whole, without, without, whole)).toEqual([`2 section-vanished trainings: ${HOME}`]);
    expect(remarked(without, whole)).toEqual([`2 section-appeared trainings: ${HOME}`]);
  });

  it('no section that could not be read, stands on another page, or comes and goes by nature', () => {
    const whole = { trainings: [OPINI], notices: [{ kind: 'other' as const, text: 'Halo' }] };
    expect(remarked(whole, { trainings: 'unread:still-loading' })).toEqual([]);
    expect(remarked(whole, { page: '/insentif', incentives: [] })).toEqual([]);
    expect(remarked(whole, { page: '/saldo', trainings: 'unread:not-on-page' })).toEqual([]);
    expect(remarked({ trainings: [OPINI] }, whole, { trainings: [OPINI] })).toEqual([]);
  });

  const odd = (count: number, page = '/') => ({
    page,
    trainings: Array.from({ length: count }, (_, index) => ({ title: `Pelatihan ${page} ${index}`, status: `Kata ${index}` })),
  });

  it('each once, also where a page shows more than a hundred, and another page as many', () => {
    const looks = [odd(150), odd(150), odd(150, '/riwayat'), odd(150), odd(150, '/riwayat')];
    const { compared } = play(looks.map((look, index) => ({ at: day(index + 1), ...look })));
    expect(compared.map(({ remarks }) => remarks.length)).toEqual([150, 0, 150, 0, 0]);
  });

  it('a thousand of one look at most, and the latest thousand are remembered', () => {
    const { known, compared } = play([{ at: day(1), ...odd(1100) }]);
    expect(compared[0]?.remarks).toHaveLength(1000);
    expect(known.remarked).toHaveLength(1000);
    expect(known.remarked?.at(-1)).toBe('unknown-status pelatihan 999 kata 999');
    const later = play([
      { at: day(1), ...odd(1000) },
      { at: day(2), ...odd(1) },
      { at: day(3), trainings: [{ title: 'Baru', status: 'Rampung' }] },
      { at: day(4), ...odd(1) },
    ]);
    // What is shown again is remembered longer than what is not.
    expect(later.compared.map(({ remarks }) => remarks.length)).toEqual([1000, 0, 1, 0]);
    expect(later.known.remarked).toHaveLength(1000);
  });
});
