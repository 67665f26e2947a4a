import { LIST_EMPTY, NOT_LISTED, printTraining } from '../print';
import { keyOf, rule } from '../rule';

const id = 'training-disappeared';

/**
 * A training that was listed is not, in a list that was read whole.
 *
 * Reported: 6 August 2020 (domain 5, #2): one training "Aktif", then "kosong, tidak ada pelatihan yang diikuti". `fires-training-disappeared-one-known`
 * Reported: imagined: one of three is missing and the others stay. `fires-training-disappeared-one-of-three`
 * Reported: imagined: one of two purchases of the same title is missing. `fires-training-disappeared-one-of-twins`
 * Reported: imagined: gone, back, and gone again. `fires-training-disappeared-flapping`
 * Reported: imagined: missing, and paid back as only a later page shows. `fires-training-disappeared-then-paid-back`
 * Reported: imagined: missing from a page not seen before, which lists others like it. `fires-training-disappeared-unfamiliar-page`
 * Reported: imagined: gone after a purchase of the same price that an earlier look has shown. `fires-training-disappeared-bought-before`
 * Reported: imagined: gone from one of two lists that an address shows in turn. `fires-training-disappeared-beside-another-list`
 * Not this: the list did not load, or only in part. `quiet-training-disappeared-unread`
 * Not this: rows in another order, other case and spacing, a title cut off, a provider under a new name. `quiet-training-disappeared-other-spelling`
 * Not this: a list that numbers its rows now. `quiet-training-disappeared-numbered-rows`
 * Not this: a new title for the same purchase. `quiet-training-disappeared-renamed`
 * Not this: own cancellation, the price back in the balance (2023-24). `quiet-training-disappeared-own-cancellation`
 * Not this: cancelled, and another bought for the same money before the next look. `quiet-training-disappeared-swapped`
 * Not this: 3 April 2023 (domain 5, #24): cancelled by the programme with refund. `quiet-training-disappeared-mass-cancellation`
 * Not this: another participant on the same browser. `quiet-training-disappeared-another-card`
 * Not this: a page translated by the browser. `quiet-training-disappeared-translated`
 * Not this: a page of finished trainings does not list one under way, nor the other way round. `quiet-training-disappeared-history-page`
 * Not this: a dialog repeated the title of one that is still listed. `quiet-training-disappeared-repeated-title`
 * Not this: "nothing yet" beside the sign of a failed request. `quiet-training-disappeared-error-banner`
 */
export const trainingDisappeared = rule({
  id,
  severity: 'loss',
  needs: ['trainings'],
  recalls: [],
  find: (_before, { trainings }) =>
    trainings.missing
      .filter(({ gone }) => !gone?.together)
      .map((training) => ({
        key: training.id,
        subject: training.record.title,
        was: printTraining(training.record),
        is: trainings.list.length === 0 ? LIST_EMPTY : NOT_LISTED,
        lastGood: training.last,
        unsure: trainings.unsure?.has(training.id) === true,
      })),
  heals: ({ key }, _before, { trainings }) =>
    trainings !== undefined && !trainings.absent.some((training) => keyOf(id, training.id) === key && !training.gone?.together),
});
