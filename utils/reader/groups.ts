import type { Fact } from './facts';
import type { Chunk } from './records';

export const isGroup = ({ field, piece }: Fact): boolean => field === 'status' && piece.level > 0;

export const withoutGroups = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => !isGroup(fact));

/** Under headings that are statuses (`Selesai`) a record has the status of the heading above it. */
export const underGroup = (chunk: Chunk, facts: readonly Fact[]): Chunk => {
  const at = facts.findIndex(({ piece }) => piece === chunk.facts[0]?.piece);
  const group = facts.slice(0, at).findLast(isGroup);
  return group && !chunk.facts.some(({ field }) => field === 'status') ? { ...chunk, facts: [...chunk.facts, group] } : chunk;
};
