import { describe, expect, it } from 'vitest';
import { localDay, sayDay, sayRupiah, sayTime } from '../../utils/language/dates';

describe('dates and money as Indonesians write them', () => {
  it.each([
    ['2020-08-06T02:14:00.000Z', 420, 'id', '6 Agustus 2020, 09.14 WIB'],
    ['2020-08-06T02:14:00.000Z', 480, 'id', '6 Agustus 2020, 10.14 WITA'],
    ['2020-08-06T15:14:00.000Z', 540, 'id', '7 Agustus 2020, 00.14 WIT'],
    ['2020-05-19T00:00:00.000Z', 0, 'en', '19 May 2020, 00.00 UTC+00.00'],
    ['2020-01-01T02:00:00.000Z', -210, 'en', '31 December 2019, 22.30 UTC-03.30'],
  ] as const)('%s at %i min in %s is %s', (iso, offset, language, said) => {
    expect(sayTime(iso, offset, language)).toBe(said);
  });

  it('a day belongs to the place where it was seen', () => {
    expect(localDay('2020-08-05T18:00:00.000Z', 420)).toBe('2020-08-06');
  });

  it('says a day without a time', () => {
    expect(sayDay('2020-10-09', 'id')).toBe('9 Oktober 2020');
  });

  it.each([
    [150000, 'Rp150.000'],
    [1000000, 'Rp1.000.000'],
    [0, 'Rp0'],
    [-5000, '-Rp5.000'],
    [999, 'Rp999'],
  ])('%i is %s', (amount, said) => {
    expect(sayRupiah(amount)).toBe(said);
  });
});
