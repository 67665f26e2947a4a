import type { TimelineLine } from './timeline-lines';
import type { RowSort, TimelineRow } from './timeline-row';

export type Sought = { sorts: ReadonlySet<RowSort>; words: string };

/** What a row is found by: all its words, and its date as it is said. */
export type SearchedText = (row: TimelineRow) => string;

/**
 * The lines that are asked for: entries of these sorts that hold every word, in any order and case. A gap is shown beside looks, and only while no word is
 * sought: a search's silence is no gap.
 */
export const matchingLines = (lines: readonly TimelineLine[], { sorts, words }: Sought, textOf: SearchedText): TimelineLine[] => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (line.is === 'gap') return wanted.length === 0 && (sorts.has('look') || sorts.has('same'));
    if (!sorts.has(line.row.sort)) return false;
    if (wanted.length === 0) return true;
    const text = textOf(line.row).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
};
