import { boxOf } from './box-of';
import type { Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

type LabelAt = NonNullable<ReturnType<Vocabulary['label']>> & { last: number };

/** `Tanggal` and `pembelian` below or beside it: a name that goes on with a small letter, alone in its box but for its value. */
const goesOn = (vocabulary: Vocabulary, pieces: readonly Piece[], i: number): LabelAt | undefined => {
  const [before, first, next] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  if (!first || !next || first.level || first.text.length > 30 || !/^\p{Ll}/u.test(next.text)) return undefined;
  const found = vocabulary.label(`${first.text} ${next.text}`);
  const box = found?.rest === '' && boxOf(first.el, (one) => one.contains(next.el));
  return found && box && !(before && box.contains(before.el)) ? { ...found, last: i + 1 } : undefined;
};

/** The label that begins at a piece, perhaps split over the next ones of its line; `last` is the last piece it takes, `rest` what follows it there. */
export const labelAt = (vocabulary: Vocabulary, pieces: readonly Piece[], i: number): LabelAt | undefined => {
  const whole = goesOn(vocabulary, pieces, i);
  if (whole) return whole;
  let text = '';
  let longest: LabelAt | undefined;
  for (let j = i; j < i + 4 && pieces[j] && (j === i || pieces[j]?.line === pieces[i]?.line); j++) {
    text = j === i ? (pieces[j]?.text ?? '') : `${text} ${pieces[j]?.text}`;
    const found = vocabulary.label(text);
    if (found && (j === i || found.rest === '')) longest = { ...found, last: j };
    if (longest?.rest || longest?.colon) break;
  }
  // Where names stand the whole text is one: `Metode pembayaran` is no `Metode` with a value.
  const own = pieces[i];
  if (own?.names && (!longest || (longest.rest && !longest.colon)))
    return { kind: 'other', rest: '', colon: own.text.endsWith(':'), last: i };
  return longest;
};
