import type { Training } from '../../schema/training';
import { isFinished } from '../known-training';
import { relatedName, sameText } from '../plain-text';
import { printRupiah } from '../print';
import { type Draft, keyOf, rule } from '../rule';

const id = 'record-altered';
type Change = { was: string; is: string };

const DATES = ['boughtOn', 'startsOn', 'endsOn', 'finishedOn'] as const;

/** What differs from the record as it was when first shown as finished. A field that one of them leaves out differs in nothing. */
function changes(was: Training, is: Training): Change[] {
  if (was === is) return [];
  const found: Change[] = [];
  if (!sameText(was.title, is.title)) found.push({ was: was.title, is: is.title });
  if (was.provider !== undefined && is.provider !== undefined && !relatedName(was.provider, is.provider))
    found.push({ was: was.provider, is: is.provider });
  if (was.price !== undefined && is.price !== undefined && was.price !== is.price)
    found.push({ was: printRupiah(was.price), is: printRupiah(is.price) });
  for (const field of DATES) {
    const [before, now] = [was[field], is[field]];
    if (before !== undefined && now !== undefined && before !== now) found.push({ was: before, is: now });
  }
  return found;
}

/**
 * Price, date, title or provider of a finished training is another than it was.
 *
 * Reported: imagined: another price. `fires-record-altered-price`
 * Reported: imagined: another title, provider and date stay. `fires-record-altered-title`
 * Reported: imagined: another title, and only the provider in common, finished before and after. `fires-record-altered-bare-title`
 * Reported: imagined: another provider. `fires-record-altered-provider`
 * Not this: spelling, a title cut off, a provider that keeps its name inside a new one. `quiet-record-altered-spelling`
 * Not this: a training under way gets another date or price. `quiet-record-altered-under-way`
 * Not this: a date that was not printed before. `quiet-record-altered-new-field`
 */
export const recordAltered = rule({
  id,
  severity: 'notice',
  needs: ['trainings'],
  recalls: [],
  find: (_before, { trainings }) => {
    const drafts: Draft[] = [];
    for (const { was, is } of trainings.same) {
      if (was.finished === undefined || !isFinished(is)) continue;
      const { record, last: lastGood } = was.finished;
      const found = changes(record, is);
      if (found.length === 0) continue;
      const texts = (side: keyof Change) => found.map((change) => change[side]).join(' · ');
      drafts.push({ key: was.id, subject: record.title, was: texts('was'), is: texts('is'), lastGood });
    }
    return drafts;
  },
  heals: ({ key }, _before, { trainings }) => trainings?.same.some(({ was, is }) => keyOf(id, was.id) === key && isFinished(is)),
});
