import { boxOf } from './box-of';
import type { Piece } from './pieces';
import { allOf, type Slices } from './slices';

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

/**
 * The same where one status stands among other names of stages: `Beli  Ikuti  Selesai  Sertifikat  Ulasan`, each in a box of its own and all of one kind, none to
 * be clicked. Of four or more, two in three have to be known. No row of a table.
 */
export const stageRows = (pieces: readonly Piece[], isStage: (piece: Piece) => boolean, statuses: readonly Piece[]): Slices<Element[]> => {
  const said = pieces.filter(({ text }) => !STEP.test(text));
  return allOf(statuses, (status) => {
    const at = said.indexOf(status);
    const beside = [said[at - 1], said[at + 1]];
    const row = boxOf(status.el, (one) => beside.some((other) => other && one.contains(other.el)));
    if (!row || row.matches('tr,[role=row],dl')) return [];
    let [from, to] = [at, at + 1];
    while (row.contains(said[from - 1]?.el ?? null)) from--;
    while (row.contains(said[to]?.el ?? null)) to++;
    const run = said.slice(from, to);
    const holders = run.map(({ el }) => boxOf(el, ({ parentElement: up }) => up === row));
    const known = run.filter(isStage).length;
    const isRow =
      known > 2 &&
      run.length > 3 &&
      known * 3 >= run.length * 2 &&
      new Set(run.map(({ text }) => text)).size === run.length &&
      run.every(({ text, control, level }) => text.length < 30 && !control && !level) &&
      new Set(holders).size === run.length &&
      new Set(holders.map((one) => one?.tagName)).size === 1;
    return isRow ? [row] : [];
  });
};
