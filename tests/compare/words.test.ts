import { describe, expect, it } from 'vitest';
import { trainingFit } from '../../utils/compare/identity';
import { relatedName, sameText } from '../../utils/compare/plain-text';
import { isSameSite } from '../../utils/compare/same-site';
import { saysTrouble, tellsOutright } from '../../utils/compare/warnings';

describe('C6: one title and another', () => {
  it.each([
    ['2.  Meracik Kopi', 'Meracik Kopi', true],
    ['  12) Meracik Kopi', 'Meracik Kopi', true],
    ['Kelas 2. Roti', 'Kelas Roti', false],
    ['Modul1. Kopi', 'Kopi', false],
    ['Kelas-2. Roti', 'Kelas-Roti', false],
  ])('"%s" and "%s": %s', (a, b, same) => expect(sameText(a, b)).toBe(same));
  it('an organisation’s name that is cut off is still its own', () => {
    expect(relatedName('Tempo Inst…', 'Tempo Institute Indonesia')).toBe(true);
    expect(relatedName('Tempo Inst…', 'Tempo Akademi')).toBe(false);
  });
  it('"1 2" and "12" are two courses', () => {
    const title = (number: string) => ({ title: `Belajar Meracik Kopi ${number}` });
    expect(trainingFit(title('1 2'), title('12'), undefined)).toBe(0);
  });
  it('of two that fit by code, or by a new title, the better fit has the day in common', () => {
    const known = { title: 'Meracik Kopi', code: 'K-1', boughtOn: '2021-02-01' };
    expect(trainingFit(known, known, undefined)).toBeGreaterThan(trainingFit(known, { ...known, boughtOn: '2021-02-02' }, undefined));
    const provider = { provider: 'Tempo Institute', startsOn: '2021-02-01' };
    const [was, is] = [
      { title: 'Meracik Kopi', ...provider },
      { title: 'Barista', ...provider },
    ];
    expect(trainingFit({ ...was, price: 100 }, { ...is, price: 100 }, undefined)).toBeGreaterThan(trainingFit(was, is, undefined));
  });
});

describe('C9: told outright', () => {
  it.each([
    ['Insentif Anda gagal dicairkan. Pastikan rekening benar agar tidak gagal lagi', true],
    ['Dana Anda belum masuk', true],
    ['Gagal dicairkan bila rekening salah', false],
    ['Insentif gagal cair, ini dua alasan', false],
    ['Selesaikan pelatihan untuk membeli; yang gagal diulang', false],
  ])('"%s": %s', (text, outright) => expect(tellsOutright(text, /gagal/i)).toBe(outright));
});

describe('C3: words of trouble', () => {
  it.each(['Sistem sedang perbaikan', 'Sistem sedang dalam perbaikan'])('"%s"', (text) => expect(saysTrouble(text)).toBe(true));
});

describe('C33: one site', () => {
  const HOME = 'https://dashboard.prakerja.go.id/';
  it.each([
    ['http://pelatihan.prakerja.go.id/x', [HOME], true],
    ['https://dashboard.prakerja.go.id', [HOME], true],
    [HOME, ['https://siapkerja.kemnaker.go.id/', HOME], true],
    [HOME, ['https://siapkerja.kemnaker.go.id/'], false],
  ])('%s beside %s: %s', (page, pages, same) => expect(isSameSite(page, pages)).toBe(same));
});
