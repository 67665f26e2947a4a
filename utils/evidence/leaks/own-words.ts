import { statementWords } from '../../language/statement-words';
import { FORMAT } from '../payload/format';
import { bacaSaya, periksa } from '../payload/instructions';
import { evidenceWords } from '../words';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('', '', ''))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember January February March May June July August October December';
const ZERO = { head: '', size: 0, key: '', log: '', exported: '', clock: 'simulated' } as const;

/** Every word, lower case, that the bundle's own sentences are written in. */
export const ownWords = (): ReadonlySet<string> => {
  const instructions = periksa('', ZERO, '') + bacaSaya(ZERO, '');
  const all = [...textsIn(evidenceWords), ...textsIn(statementWords), FORMAT, instructions, MONTHS].join(' ');
  return new Set(all.toLowerCase().match(/\p{L}+/gu));
};
