import type { Fact } from './facts';
import { lookOf } from './look-of';
import { type Chunk, isTitle, titleOf } from './records';

/** Why a stretch of text is no record: what it tells belongs to one that is read elsewhere. */
export const MORE_OF_ANOTHER = 'more of another record';

/** Whether nothing that both tell once differs: of one training bought twice it would. */
const agrees = (one: readonly Fact[], other: readonly Fact[]): boolean =>
  one.every(({ field, value, key }) => {
    const twin = other.find((fact) => fact.field === field);
    return !(key || field === 'schedule') || !twin || isTitle(twin) || twin.value === value;
  });

/**
 * Whether a stretch of text says more of a record that stands elsewhere, opened beside the list: it holds that one's title, drawn in another way, and no status
 * or, where it stands alone and says more, the same; or it stands in a dialog of its own, in front of the list.
 */
export const tellsMoreOf = ({ el, facts, parent }: Chunk, records: readonly Chunk[]): boolean => {
  const dialog = el.closest('dialog,[role=dialog]');
  const status = facts.find(({ field }) => field === 'status');
  const lone = records.every((record) => record.el === el || record.parent !== parent);
  if (!dialog && status && !lone) return false;
  return records.some((record) => {
    const title = titleOf(record);
    return (
      title &&
      record.parent !== parent &&
      !dialog?.contains(record.el) &&
      record.facts.some(({ field }) => field === 'status') &&
      (dialog || !status || (facts.length > record.facts.length && agrees(record.facts, facts))) &&
      facts.some((fact) => fact.field === 'text' && fact.text === title.text && (dialog || lookOf(fact) !== lookOf(title)))
    );
  });
};
