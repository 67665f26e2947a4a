import { expect, it } from 'vitest';
import { disclose } from '../../utils/chain/disclosure';
import { leakGate } from '../../utils/evidence/leaks/leak-gate';
import { searchedTexts } from '../../utils/evidence/leaks/searched-text';
import { CARD } from './little-log';

const gate = leakGate([{ kind: 'kartu', value: CARD }]);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const foundIn = (path: string, text: string) => searchedTexts(path, utf8(text)).map(gate.find);
const quarters = ['9999', '0000', '1111', '2222'];

it('values that stand one after another are no number together, for each of them may be shown', () => {
  const disclosures = (values: string[]) =>
    values.map((value, n) => disclose('A'.repeat(22), `pelatihan/${n}/harga/norm`, value)).join('\n');
  expect(foundIn('data/disclosures/000011.txt', disclosures(quarters))).toEqual([undefined]);
  expect(foundIn('data/disclosures/000011.txt', disclosures([quarters.join(' ')]))).toEqual(['known']);
});

it('nor are strings of a record', () => {
  expect(foundIn('data/records/000011.json', JSON.stringify({ promised: quarters }))).toEqual([undefined]);
  expect(foundIn('data/records/000011.json', JSON.stringify({ promised: quarters.join('-') }))).toEqual(['known']);
});
