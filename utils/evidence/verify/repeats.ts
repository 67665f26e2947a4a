import type { Fault } from '../verdict';
import { numberAt, textAt, type Witnessed } from '../witnessed';

/** An unchanged look repeats an earlier look that has content of its own (or whose content is withheld), and has none itself. */
export const checkRepeats = (entries: readonly Witnessed[]): Fault[] => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return entries.flatMap((entry): Fault[] => {
    const repeated = numberAt(entry.body, 'same_as');
    if (repeated === undefined) return [];
    const where = `entry ${entry.seq}`;
    const original = bySeq.get(repeated);
    if (entry.files.length + entry.leaves.length + entry.hidden.length > 0)
      return [{ detail: 'repeats another look and yet has content', where }];
    if (
      original === undefined ||
      repeated >= entry.seq ||
      original.kind !== 'capture' ||
      original.body.same_as !== undefined ||
      original.body.witness !== undefined
    )
      return [{ detail: `same_as is ${repeated}, which is no earlier look with content of its own`, where }];
    const [own, other] = [textAt(entry.body, 'acct'), textAt(original.body, 'acct')];
    // An account may become known between two equal looks (its number was on another page); it may neither change nor be dropped.
    if (!original.withheld && other !== undefined && own !== other)
      return [{ detail: 'is not of the account of the look it repeats', where }];
    return [];
  });
};
