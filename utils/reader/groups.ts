import type { Fact } from './facts';
import { type Chunk, isTitle } from './records';

const isGroup = ({ field, piece }: Fact): boolean => field === 'status' && piece.level > 0;

/** Whether records stand under statuses: before the first of them only tiles may stand, which name nothing. */
export const isGrouped = (facts: readonly Fact[]): boolean => {
  const first = facts.find((fact) => isGroup(fact) || isTitle(fact));
  return !!first && isGroup(first);
};

/** What stands under the groups. */
export const withoutGroups = (facts: readonly Fact[]): Fact[] => facts.slice(facts.findIndex(isGroup)).filter((fact) => !isGroup(fact));

/** How many all groups together say that they hold: `Aktif (1)`, `Selesai (2)`. */
export const groupCount = (facts: readonly Fact[]): number[] => {
  const counts = facts.flatMap((fact, i) => (isGroup(fact) ? [Number(/^\(?(\d{1,3})\)?$/.exec(facts[i + 1]?.text ?? '')?.[1])] : []));
  return counts.some(Number.isNaN) ? [] : [counts.reduce((a, b) => a + b)];
};

/** Under headings that are statuses (`Selesai`) a record has the status of the heading above it. */
export const underGroup = (chunk: Chunk, facts: readonly Fact[]): Chunk => {
  const at = facts.findIndex(({ piece }) => piece === chunk.facts[0]?.piece);
  const group = facts.slice(0, at).findLast(isGroup);
  return group && !chunk.facts.some(({ field }) => field === 'status') ? { ...chunk, facts: [...chunk.facts, group] } : chunk;
};
