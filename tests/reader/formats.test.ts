import { describe, expect, it } from 'vitest';
import { indonesianDays, isVagueDay } from '../../utils/reader/indonesian-date';
import { rupiah } from '../../utils/reader/rupiah';

describe('rupiah: every variant of the domain', () => {
  it.each([
    ['Rp 150 ribu', 150_000],
    ['Rp 1 juta', 1_000_000],
    ['Rp 600.000', 600_000],
    ['Rp150.000', 150_000],
    ['Rp.600.000', 600_000],
    ['Rp3.500.000', 3_500_000],
    ['Rp. 600,000', 600_000],
    ['Rp1,5 juta', 1_500_000],
    ['Rp150.000,00', 150_000],
    ['Rp1.000.000,50', 1_000_001],
    ['Rp 0', 0],
    ['Rp0', 0],
    ['RP 150.000', 150_000],
    ['IDR 150.000', 150_000],
    ['Rp150rb', 150_000],
    ['Rp50', 50],
    ['150.000', 150_000],
    ['Rp150.000,-', 150_000],
    ['- Rp150.000', -150_000],
    ['Gratis', 0],
  ])('%s', (text, amount) => expect(rupiah(text)).toBe(amount));
  it.each(['2', '2020', '19.30', 'Rp.000', 'Rp 000.000', 'Rp', 'Rp abc', '19 Mei 2020', '12.345.67x', '9999 0000 1111 2222'])(
    '%s is no amount',
    (text) => expect(rupiah(text)).toBeUndefined(),
  );
});

describe('days: every variant of the domain', () => {
  it.each([
    ['19 Mei 2020', ['2020-05-19']],
    ['28 Februari 2024', ['2024-02-28']],
    ['21 OKTOBER 2021', ['2021-10-21']],
    ['1 Jan 2021', ['2021-01-01']],
    ['28 Feb 2024', ['2024-02-28']],
    ['3 Mar 2021', ['2021-03-03']],
    ['4 Apr 2021', ['2021-04-04']],
    ['5 Mei 2021', ['2021-05-05']],
    ['6 Jun 2021', ['2021-06-06']],
    ['7 Jul 2021', ['2021-07-07']],
    ['9 Sep 2021', ['2021-09-09']],
    ['Jum’at, 22 Mei 2020', ['2020-05-22']],
    ['2 Agu 2021', ['2021-08-02']],
    ['2 Agt 2021', ['2021-08-02']],
    ['2 Agust. 2021', ['2021-08-02']],
    ['30 Sept 2021', ['2021-09-30']],
    ['5 Okt 2020', ['2020-10-05']],
    ['5 Nov 2020', ['2020-11-05']],
    ['15 Des 2020', ['2020-12-15']],
    ['Selasa, 19 Mei 2020', ['2020-05-19']],
    ["Jum'at, 22 Mei 2020", ['2020-05-22']],
    ['19 Mei 2020 pukul 23.59 WIB', ['2020-05-19']],
    ['19 Mei 2020, 10:00', ['2020-05-19']],
    ['MEI 14 2022', ['2022-05-14']],
    ['19/05/2020', ['2020-05-19']],
    ['19-05-2020', ['2020-05-19']],
    ['19/5/20', ['2020-05-19']],
    ['2020-05-19', ['2020-05-19']],
    ['2020-05-19T10:00:00.000Z', ['2020-05-19']],
    ['19–21 Mei 2020', ['2020-05-19', '2020-05-21']],
    ['19-21 Mei 2020', ['2020-05-19', '2020-05-21']],
    ['19 Mei - 2 Juni 2020', ['2020-05-19', '2020-06-02']],
    ['28 Des 2020 s.d. 2 Jan 2021', ['2020-12-28', '2021-01-02']],
    ['1 s/d 3 Juni 2020', ['2020-06-01', '2020-06-03']],
    ['19 Mei 2020 hingga 21 Mei 2020', ['2020-05-19', '2020-05-21']],
    ['19/05/2020 - 21/05/2020', ['2020-05-19', '2020-05-21']],
  ])('%s', (text, days) => expect(indonesianDays(text)).toEqual(days));
  it.each([
    '31 Februari 2020',
    '19 Mei',
    'Mei 2020',
    '2020',
    '99/99/2020',
    '19 Foo 2020',
    'Selesai',
    'SelesaiSabtu, 2 Desember 2023',
    '0800-150-3001',
    '30 hari',
  ])('%s is no day', (text) => expect(indonesianDays(text)).toBeUndefined());
});

describe('days without their year, which change while nothing happens', () => {
  it.each(['18 Sep', '9 Oktober', '9/10', '2 minggu lalu', '9 hari lagi', 'bulan lalu', 'kemarin'])('%s', (text) =>
    expect(isVagueDay(text)).toBe(true),
  );
  it.each(['19/05/2020', 'Menulis Opini', 'Belajar Excel dalam 30 Hari', 'Minggu', 'Bulan Ini Terakhir'])('not: %s', (text) =>
    expect(isVagueDay(text)).toBe(false),
  );
});
