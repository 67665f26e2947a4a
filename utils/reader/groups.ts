import type { Fact } from './facts';
import { CELL } from './grid';
import { type Chunk, isTitle } from './records';

const COUNT = /^\(?(\d{1,3})\)?$/;

/** A status that stands like a heading: as one, or as the name of a column or box with the number of its records beside it. */
const isGroup = ({ field, label, piece }: Fact, at: number, facts: readonly Fact[]): boolean =>
  field === 'status' && !label && (piece.level > 0 || (COUNT.test(facts[at + 1]?.text ?? '') && !piece.el.closest(CELL)));

/** Whether records stand under statuses: before the first of them only tiles may stand, which name nothing. */
export const isGrouped = (facts: readonly Fact[]): boolean => {
  const first = facts.findIndex((fact, at) => isGroup(fact, at, facts) || isTitle(fact));
  return first >= 0 && isGroup(facts[first] as Fact, first, facts);
};

/** What stands under the groups. */
export const withoutGroups = (facts: readonly Fact[]): Fact[] =>
  facts.slice(facts.findIndex(isGroup)).filter((fact, at, under) => !isGroup(fact, at, under));

/** How many all groups together say that they hold: `Aktif (1)`, `Selesai (2)`. */
export const groupCount = (facts: readonly Fact[]): number[] => {
  const counts = facts.flatMap((fact, i) => (isGroup(fact, i, facts) ? [Number(COUNT.exec(facts[i + 1]?.text ?? '')?.[1])] : []));
  return counts.some(Number.isNaN) ? [] : [counts.reduce((a, b) => a + b)];
};

/** Under headings that are statuses (`Selesai`) a record has the status of the heading above it. */
export const underGroup = (chunk: Chunk, facts: readonly Fact[]): Chunk => {
  const at = facts.findIndex(({ piece }) => piece === chunk.facts[0]?.piece);
  const group = facts.slice(0, at).findLast(isGroup);
  return group && !chunk.facts.some(({ field }) => field === 'status') ? { ...chunk, facts: [...chunk.facts, group] } : chunk;
};
