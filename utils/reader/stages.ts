import { boxOf } from './box-of';
import type { Piece } from './pieces';

/** Lists of the stages of one thing, of which the page marks the one that is reached: `Dibeli > Belajar > Selesai`. None of their texts is a status or a count. */
export const markedStages = (document: Document): Element[] =>
  [...document.querySelectorAll('[aria-current=step]')].flatMap((step) => step.closest('ol,ul,[role=list]') ?? []);

/** A sign, or the number of a step. */
const STEP = /^(?:[^\p{L}\d]+|\d)$/u;

/** The same where nothing is marked: boxes with nothing in them but three or more different statuses in a row, perhaps numbered or ticked off. */
export const namedStages = (pieces: readonly Piece[], statuses: ReadonlySet<Piece>): Element[] => {
  const boxes: Element[] = [];
  let run: Piece[] = [];
  const close = (next: Piece | undefined): void => {
    const [first, last] = [run[0], run.at(-1)];
    const box = first && last && run.length > 2 && boxOf(first.el, (one) => one.contains(last.el));
    if (box && !(next && box.contains(next.el))) boxes.push(box);
    run = [];
  };
  for (const piece of pieces) {
    if (statuses.has(piece)) {
      // The status before its stages is one of them.
      const again = run.findIndex(({ text }) => text === piece.text);
      run = [...run.slice(again + 1), piece];
    } else if (!STEP.test(piece.text)) close(piece);
  }
  close(undefined);
  return boxes;
};
