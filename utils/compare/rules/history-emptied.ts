import type { Sighting } from '../../schema/finding';
import { LIST_EMPTY, NOT_LISTED, printTraining } from '../print';
import { rule } from '../rule';

/**
 * Two or more trainings that were listed are gone at once, and nothing of what was known is left: one finding that names them all.
 *
 * Reported: imagined, after 6 August 2020 (domain 5, #2) with more than one training. `fires-history-emptied-three`
 * Reported: imagined: one of them comes back, and the others are missing each for itself. `fires-history-emptied-one-back`
 * Reported: imagined: all are paid back, as later pages show. `fires-history-emptied-then-paid-back`
 * Reported: imagined: all are gone, and a new one is listed. `fires-history-emptied-beside-a-new-one`
 * Not this: an empty container without a word, a skeleton, an error page. `quiet-history-emptied-unread`
 * Not this: logged out. `quiet-history-emptied-logged-out`
 * Not this: another list at the same address, of which nothing was known. `quiet-history-emptied-another-list`
 * Not this: a tab or search that shows none. `quiet-history-emptied-filtered`
 */
export const historyEmptied = rule({
  id: 'history-emptied',
  severity: 'loss',
  needs: ['trainings'],
  recalls: [],
  find: (_before, { trainings }) => {
    const lost = trainings.missing.filter(({ gone }) => gone?.together);
    if (lost.length === 0) return [];
    const titles = lost.map(({ record }) => record.title);
    return [
      {
        key: 'all',
        subject: titles.join('; '),
        was: lost.map(({ record }) => printTraining(record)).join('; '),
        is: trainings.list.length === 0 ? LIST_EMPTY : NOT_LISTED,
        lastGood: lost.map(({ last }) => last).reduce((a: Sighting, b: Sighting) => (b.seq > a.seq ? b : a)),
        covers: titles,
        unsure: lost.every(({ id }) => trainings.unsure?.has(id)),
      },
    ];
  },
  heals: (_finding, _before, { trainings }) => trainings !== undefined && !trainings.absent.some(({ gone }) => gone?.together),
});
