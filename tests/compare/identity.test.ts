import { describe, expect, it } from 'vitest';
import { trainingFit } from '../../utils/compare/identity';
import { relatedName, sameText } from '../../utils/compare/plain-text';
import type { Training } from '../../utils/schema/training';

const known: Training = {
  title: 'Menulis Opini, Menembus Meja Redaksi',
  provider: 'Tempo Institute',
  platform: 'Tokopedia',
  price: 150_000,
  boughtOn: '2020-05-01',
  status: { printed: 'Selesai', norm: 'finished' },
};
const fits = (changed: Partial<Training>, base = known) => trainingFit(base, { ...base, ...changed }, '2020-06-01') > 0;
const finished = { printed: 'Selesai', norm: 'finished' } as const;
const active = { printed: 'Aktif', norm: 'active' } as const;

describe('C6: the same training in another reading', () => {
  it.each<[string, Partial<Training>]>([
    ['case', { title: 'MENULIS OPINI, MENEMBUS MEJA REDAKSI' }],
    ['no-break and zero-width spaces', { title: 'Menulis\u00a0Opini, Menem\u200bbus  Meja Redaksi' }],
    ['punctuation', { title: 'Menulis Opini: Menembus Meja Redaksi' }],
    ['a title cut off', { title: 'Menulis Opini, Mene…' }],
    ['a title cut off with three dots', { title: 'Menulis Opini, Menembus...' }],
    ['a renamed provider', { provider: 'Sekolah Menulis Nusantara' }],
    ['another status', { status: active }],
    ['another date, for a date can be altered', { boughtOn: '2020-05-03' }],
    ['a voucher code that became a redeem code', { code: 'PRAT-AAAAAA' }],
    ['another title under the same provider and day', { title: 'Jurnalisme Warga' }],
    ['a title that shares its words', { title: 'Menulis Opini dan Menembus Meja Redaksi, Edisi Dua', boughtOn: '2020-05-01' }],
  ])('%s', (_, changed) => expect(fits(changed)).toBe(true));

  it('one code, whatever else', () => {
    const coded = { ...known, code: 'INV/2020/001' };
    expect(fits({ title: 'Sesuatu yang Lain', price: 1, provider: 'X', code: 'inv-2020-001' }, coded)).toBe(true);
  });
});

describe('C6: another training', () => {
  it.each<[string, Partial<Training>]>([
    ['another title and day', { title: 'Jurnalisme Warga', boughtOn: '2020-07-01' }],
    ['another title and price', { title: 'Jurnalisme Warga', price: 200_000 }],
    ['another title and provider', { title: 'Belajar Excel', provider: 'Skill Academy' }],
    ['the same title, bought after the first was last listed', { boughtOn: '2020-07-01' }],
    ['another title, and not finished', { title: 'Jurnalisme Warga', status: active }],
    ['one digit', { title: 'Menulis Opini Tingkat 2', boughtOn: '2020-05-02' }],
  ])('%s', (_, changed) => expect(fits(changed)).toBe(false));

  it('the same title under another code on another day', () => {
    expect(fits({ code: 'B', boughtOn: '2020-05-20' }, { ...known, code: 'A' })).toBe(false);
  });

  it('another title without a day, where only provider and price agree and one is under way', () => {
    const undated: Training = { title: 'Menulis Opini', provider: 'Tempo Institute', price: 150_000, status: active };
    expect(trainingFit(undated, { ...undated, title: 'Jurnalisme Warga' }, undefined)).toBe(0);
    expect(
      trainingFit({ ...undated, status: finished }, { ...undated, title: 'Jurnalisme Warga', status: finished }, undefined),
    ).toBeGreaterThan(0);
  });

  it('levels of one course, though all but the number agrees', () => {
    const level: Training = { title: 'Meracik Kopi Tingkat 1', provider: 'Arkademi', price: 150_000, status: active };
    expect(trainingFit(level, { ...level, title: 'Meracik Kopi Tingkat 2' }, undefined)).toBe(0);
    expect(trainingFit(level, { ...level, title: 'Meracik Kopi yang Nikmat Tingkat 1' }, undefined)).toBeGreaterThan(0);
  });

  it('one that was gone before is not renamed to one that looks like it', () => {
    const gone: Training = { title: 'Menulis Opini dan Esai', provider: 'Tempo Institute', price: 150_000, status: active };
    const bought = { ...gone, title: 'Menulis Opini dan Feature' };
    expect(trainingFit(gone, bought, undefined)).toBeGreaterThan(0);
    expect(trainingFit(gone, bought, undefined, true)).toBe(0);
  });
});

describe('C6: texts a person would call the same', () => {
  it('cut off on either side', () => {
    expect(sameText('Belajar Ex…', 'Belajar Excel untuk Pemula')).toBe(true);
    expect(sameText('Belajar Excel untuk Pemula', 'Belajar Ex ...')).toBe(true);
    expect(sameText('Belajar Ex…', 'Belajar Excel unt…')).toBe(true);
    expect(sameText('Belajar Word…', 'Belajar Excel untuk Pemula')).toBe(false);
    expect(sameText('…', 'Belajar Excel')).toBe(false);
    expect(sameText('Belajar Excel 1', 'Belajar Excel 2')).toBe(false);
  });

  it('a name kept inside a longer one', () => {
    expect(relatedName('Tempo Institute', 'PT Tempo Institute Indonesia')).toBe(true);
    expect(relatedName('Skill Academy', 'skill academy by Ruangguru')).toBe(true);
    expect(relatedName('Tempo Institute', 'Arkademi')).toBe(false);
    expect(relatedName('', 'Arkademi')).toBe(false);
  });
});
