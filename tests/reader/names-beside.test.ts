import { describe, expect, it } from 'vitest';
import { namesBeside } from '../../utils/reader/names-beside';

const CARD = '9999 0000 1111 2222';

describe('names beside a card number', () => {
  it.each([
    ['above the label', `Budi Santoso\nNomor Kartu Prakerja\n${CARD}`, ['Budi Santoso']],
    ['below the number', `Nomor Kartu Prakerja ${CARD}\nSITI AMINAH\nSaldo Pelatihan`, ['SITI AMINAH']],
    ['in a cell that begins with a colon', `Nama\n: Rina Wati\nNo. Kartu\n: ${CARD}`, ['Rina Wati']],
    ['beside a masked number', 'Rina Wati\n•••• 4444', ['Rina Wati']],
    ['with invisible characters', `Budi\u200b Santoso\n${CARD}`, ['Budi Santoso']],
    ['words of the site are no names', `Kartu Prakerja\nSaldo Pelatihan\n${CARD}\nPelatihan Saya`, []],
    ['a title far away is no name', `${CARD}\nSaldo\nRp850.000\nMenulis Opini`, []],
    ['no card, no names', 'Budi Santoso\nPelatihan Saya', []],
    ['one word alone is too little', `Budi\n${CARD}`, []],
  ])('%s', (_, text, names) => {
    expect(namesBeside(text)).toEqual(names);
  });
});
