import type { Seal } from '../seals';
import type { Witnessed } from '../witnessed';

const DAY_MS = 86_400_000;

/**
 * The entries that stand after a time seal and say a time of more than a day before it: the seal knows better than the clock (evidence.md 2.5). No fault,
 * since a clock that is wrong makes honest entries like these; only an authority's date counts, for that of an e-mail is the same clock's.
 */
export const datedBeforeSeal = (entries: readonly Witnessed[], seals: readonly Seal[]): number[] => {
  const dated = seals.filter(({ by }) => by === 'rfc3161');
  return entries
    .filter(({ seq, time }) => dated.some((seal) => seq >= seal.size && Date.parse(time) < Date.parse(seal.at) - DAY_MS))
    .map(({ seq }) => seq);
};
