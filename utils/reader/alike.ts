import { lookOf } from './look-of';
import { type Chunk, titleOf } from './records';
import { shapeOf } from './shape-of';

/**
 * Whether the titles of all records were found, and in the same way: what has no name cannot be found again, and each later look would tell it as another. Where one has its title elsewhere and says less than the others, or has as its title what
 * looks like the others' second text, its title is missing, and what was taken for it is something else.
 */
export const alike = (chunks: readonly Chunk[]): boolean => {
  const titles = chunks.map(titleOf);
  if (titles.includes(undefined)) return false;
  const looks = titles.map((title) => title && lookOf(title));
  // A head and a body, each with a text that could be a title and a word that could be a status, may as well be one.
  const [one, other] = chunks;
  if (one && other && chunks.length === 2 && one.parent === other.parent && shapeOf(one.el) !== shapeOf(other.el)) {
    const [tag, otherTag] = titles.map((title) => title?.piece.line.tagName);
    if (tag !== otherTag) return false;
  }
  const seconds = chunks.map(({ facts }, i) => {
    const title = titles[i];
    const next = title && facts.slice(facts.indexOf(title) + 1).find(({ field }) => field === 'text' || field === 'provider');
    return next && lookOf(next);
  });
  return chunks.every(({ facts }, i) =>
    chunks.every((_, j) => {
      if (looks[i] === looks[j]) return true;
      if (looks[i] === seconds[j] && !seconds[i]) return false;
      return facts.length >= (chunks[j]?.facts.length ?? 0) || looks.filter((look) => look === looks[j]).length < 2;
    }),
  );
};
