import { lookOf } from './look-of';
import { type Chunk, titleOf } from './records';

/**
 * Whether the titles of all records were found, and in the same way: what has no name cannot be found again, and each later look would tell it as another. Where one has its title elsewhere and says less than the others, or has as its title what
 * looks like the others' second text, its title is missing, and what was taken for it is something else.
 */
export const alike = (chunks: readonly Chunk[]): boolean => {
  const titles = chunks.map(titleOf);
  if (titles.includes(undefined)) return false;
  const looks = titles.map((title) => title && lookOf(title));
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
