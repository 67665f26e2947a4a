import type { Label } from '../profiles/profile';
import type { Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/** The label that begins at a piece, perhaps split over the next ones of its line; `last` is the last piece it takes, `rest` what follows it there. */
export const labelAt = (
  vocabulary: Vocabulary,
  pieces: readonly Piece[],
  i: number,
): { kind: Label; rest: string; colon: boolean; last: number } | undefined => {
  let text = '';
  for (let j = i; j < i + 4 && pieces[j] && (j === i || pieces[j]?.line === pieces[i]?.line); j++) {
    text = j === i ? (pieces[j]?.text ?? '') : `${text} ${pieces[j]?.text}`;
    const found = vocabulary.label(text);
    if (found && (j === i || found.rest === '')) return { ...found, last: j };
  }
  return undefined;
};
