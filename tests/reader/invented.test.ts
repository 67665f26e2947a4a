import { describe, expect, it } from 'vitest';
import { invented, inventedMasked } from '../../utils/reader/invented';

const values = (...leaves: [name: string, value: string][]): string[] => invented(leaves).map(([, value]) => value);

/** Personal numbers are made at run time, never written out. */
const phone = (rest: string): string => ['0813', rest].join('');

/** Built here: no file of the project holds sixteen digits that might be somebody's. */
const card = (between: string): string => ['1234', '5678', '1234', '5678'].join(between);

describe('invented values', () => {
  it('keep the grouping of a card number, and are one for one', () => {
    expect(values(['pii/kartu/1', card(' ')], ['pii/kartu/2', card('-')], ['pii/kartu/3', '4321'.repeat(4)])).toEqual([
      '9999 0000 1111 2222',
      '9999-0000-1111-2222',
      '8888000033334444',
    ]);
  });

  it('go on through a number that stands in pieces', () => {
    expect(values(['pii/kartu/1', '1234'], ['pii/kartu/2', '5678'], ['pii/kartu/3', '8765'], ['pii/kartu/4', '4321'])).toEqual([
      '9999',
      '0000',
      '1111',
      '2222',
    ]);
  });

  it('keep words, case and masks of a name, and know a word again', () => {
    expect(
      values(['pii/nama/1', 'Tono Hartono'], ['pii/nama/2', 'TONO'], ['pii/nama/3', 'Hartono P.'], ['pii/nama/4', 'T*** H***']),
    ).toEqual(['Budi Santoso', 'BUDI', 'Santoso RINA', 'X*** X***']);
  });

  it('keep the shape of telephone, e-mail, account, NIK and code', () => {
    expect(values(['pii/telepon/1', `+62 ${phone('12345678').slice(1)}`], ['pii/telepon/2', phone('87654321')])).toEqual([
      '+62 81200000000',
      '081200000001',
    ]);
    expect(values(['pii/email/1', 'tono@mail.example'])).toEqual(['peserta1@contoh.example']);
    expect(values(['pii/rekening/1', '98 76 54 32 10'])).toEqual(['12 34 56 78 90']);
    expect(values(['pii/nik/1', '9'.repeat(16)])[0]).toMatch(/^0{6}0101700001$/);
    expect(values(['pii/kode/1', 'INV-2023/aB77'], ['pii/kode/2', 'INV-2023/aB78'])).toEqual(['XXX-0000/xX01', 'XXX-0000/xX02']);
  });

  it('depend on nothing but shape and order', () => {
    expect(values(['pii/nama/1', 'Joko Anwar'], ['pii/kartu/1', '1111'.repeat(4)])).toEqual(
      values(['pii/nama/1', 'Sari Bunga'], ['pii/kartu/1', '5555'.repeat(4)]),
    );
  });

  it('stand in for what a mask leaves to be seen', () => {
    expect(inventedMasked('Kartu •••• •••• •••• 5678, 1234 **** 99')).toBe('Kartu •••• •••• •••• 2222, 9999 **** 22');
    expect(inventedMasked('3 ** bintang, 12 Mei 2020')).toBe('3 ** bintang, 12 Mei 2020');
  });
});
