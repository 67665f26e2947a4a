import { sayDay, sayRupiah } from '../../language/dates';
import type { EvidenceWords } from '../words';

const MONEY = /(^|\/)(harga|nilai|saldo)\/norm$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** `pelatihan/0/harga/norm` → `pelatihan/harga`, the name under which `words.leaves` knows it. */
const plain = (name: string): string => name.replace(/\/norm$/, '').replace(/\/\d+(?=\/|$)/g, '');

/** A leaf's name as a person reads it; names of later versions are shown as they are. */
export const labelOf = (name: string, words: EvidenceWords): string => words.leaves[plain(name)] ?? plain(name);

/** A normalised value as a person writes it; a printed one stays as it was printed. */
export const sayValue = (name: string, value: string, words: EvidenceWords): string => {
  if (MONEY.test(name) && /^-?\d+$/.test(value)) return sayRupiah(Number(value));
  if (name.endsWith('/norm') && DAY.test(value)) return sayDay(value, words.language);
  if (name.endsWith('/diulas')) return value === 'true' ? words.report.yes : words.report.no;
  return value;
};
