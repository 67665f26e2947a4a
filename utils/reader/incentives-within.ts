import type { Profile } from '../profiles/profile';
import type { Piece } from './pieces';
import { normOf } from './vocabulary';

/** What stands in a training's card about the incentive that it brings, in a box of its own that begins with its name: none of the training's. */
export const incentivesWithin = ({ incentives }: Profile, pieces: readonly Piece[]): ReadonlySet<Piece> => {
  const within = new Set<Piece>();
  pieces.forEach(({ text, line }, i) => {
    const [box, before] = [line.parentElement, pieces[i - 1]];
    if (!text.toLowerCase().startsWith(`${incentives.noun} `) || !before || !box || box.contains(before.el)) return;
    if (!box.parentElement?.contains(before.el)) return;
    const inside = pieces.slice(i).filter(({ el }) => box.contains(el));
    if (inside.some((piece) => normOf(incentives, piece.text))) for (const piece of inside) within.add(piece);
  });
  return within;
};
