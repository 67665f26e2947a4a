import { describe, expect, it } from 'vitest';
import { leakGate } from '../../utils/evidence/leaks/leak-gate';
import { searchedTexts } from '../../utils/evidence/leaks/searched-text';
import { tokenise } from '../../utils/reader/tokenise';

const NAME = 'Budi Santoso';
const CARD = '9999000011112222';
const PERSON = [
  { kind: 'nama', value: NAME },
  { kind: 'kartu', value: CARD },
];
const gate = leakGate(PERSON);
const found = (path: string, text: string): (string | undefined)[] =>
  searchedTexts(path, new TextEncoder().encode(text)).map((each) => gate.find(each));

/** What the reader leaves on a page must pass the gate, or no page would ever be shared; what it hides, the gate must know. */
describe('the reader’s tokens and the leak gate agree', () => {
  it.each([
    `Halo, ${NAME}. Nomor Kartu Prakerja 9999 0000 1111 2222`,
    'HP 0812-3456-7890 atau +62 812 3456 7890, surel budi@example.com',
    'No. Rekening BCA: 1234567890',
  ])('%s', (shown) => {
    const { html, text } = tokenise(`<html><head></head><body><p title="${shown}">${shown}</p></body></html>`, shown, PERSON);
    expect(found('page.html', shown)).toContain(gate.find(shown));
    expect(gate.find(shown)).toBeDefined();
    expect(found('page.html', html)).toEqual([undefined, undefined]);
    expect(found('text.txt', text)).toEqual([undefined]);
  });
  it.each([
    'info@prakerja.go.id',
    'care@tokopedia.com',
    'cs@bukalapak.com',
    'halo@gojek.com',
    'cs@pintar.co',
    'help@ovo.id',
    'help@dana.id',
    'cs@linkaja.id',
    'Rp1.000.000.000.000.000',
    'Aktif 21-06-2020 09.14',
  ])('both leave %s alone', (shown) => {
    expect(tokenise('', shown, []).leaves).toEqual([]);
    expect(gate.find(shown)).toBeUndefined();
  });
});
