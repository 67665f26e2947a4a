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
  const said = pieces.filter(({ text }) => !STEP.test(text));
  for (let from = 0; from < said.length; from++) {
    let to = from;
    while (to < said.length && statuses.has(said[to] as Piece)) to++;
    // The status of the record itself may stand before its stages.
    for (let at = from; to - at > 2; at++) {
      const run = said.slice(at, to);
      const box = boxOf((run[0] as Piece).el, (one) => one.contains((run.at(-1) as Piece).el));
      const alone = ![said[at - 1], said[to]].some((beside) => beside && box?.contains(beside.el));
      if (!box || !alone || new Set(run.map(({ text }) => text)).size < run.length) continue;
      boxes.push(box);
      break;
    }
    from = to;
  }
  return boxes;
};
