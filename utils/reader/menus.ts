import type { Piece } from './pieces';
import type { Slices } from './slices';

/**
 * Marks menus that do not say they are one: three or more elements side by side, each a few words and nothing else, two of them names of lists or pages.
 * Not this: the names over a grid's columns, among which is one of a value.
 */
export function* withMenus(
  pieces: readonly Piece[],
  names: (text: string) => boolean,
  label: (text: string) => { rest: string } | undefined,
): Slices<Piece[]> {
  const entries = new Set<Piece>();
  for (const piece of pieces) {
    yield;
    if (piece.menu || piece.level || piece.text.length > 30 || !names(piece.text)) continue;
    for (let box = piece.el, up = box.parentElement; up; box = up, up = box.parentElement) {
      const within = pieces.filter(({ el }) => box.contains(el));
      if (within.length > 1) break;
      const beside = [...up.children];
      if (beside.length < 3 || !beside.every(({ tagName }) => tagName === box.tagName)) continue;
      const inside = pieces.filter(({ el }) => up.contains(el));
      const words = inside.map(({ text }) => text);
      if (
        inside.length === beside.length &&
        words.every((text) => text.length < 30 && /^\p{L}/u.test(text) && (names(text) || label(text)?.rest !== '')) &&
        words.filter(names).length > 1 &&
        // `Sisa`, `saldo`, `pelatihan`: one name, each word an element.
        label(words.join(' '))?.rest !== ''
      )
        for (const one of inside) entries.add(one);
      break;
    }
  }
  return entries.size ? pieces.map((piece) => (entries.has(piece) ? { ...piece, menu: true } : piece)) : [...pieces];
}
