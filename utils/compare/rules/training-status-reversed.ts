import { isFinished } from '../known-training';
import { printStanding } from '../print';
import { keyOf, rule } from '../rule';

const id = 'training-status-reversed';
/** What a finished training can fall back to. A word never seen before is not among them. */
const NOT_FINISHED = new Set(['active', 'not-started', 'failed', 'cancelled']);

/**
 * A training that was finished is not any more.
 *
 * Reported: imagined (domain 5 knows of no participant's report): "Selesai", then "Aktif". `fires-training-status-reversed-active`
 * Reported: imagined: "Selesai", then "Dibatalkan". `fires-training-status-reversed-cancelled`
 * Not this: progress, "Belum dimulai" to "Aktif" to "Selesai". `quiet-training-status-reversed-progress`
 * Not this: cancelled while under way. `quiet-training-status-reversed-cancelled-active`
 * Not this: a word never seen before. `quiet-training-status-reversed-unknown-word`
 */
export const trainingStatusReversed = rule({
  id,
  severity: 'setback',
  needs: ['trainings'],
  recalls: [],
  find: (_before, { trainings }) =>
    trainings.same.flatMap(({ was, is }) => {
      if (was.finished === undefined || is.status === undefined || !NOT_FINISHED.has(is.status.norm)) return [];
      const { record, last } = was.finished;
      return [{ key: was.id, subject: was.record.title, was: printStanding(record), is: printStanding(is), lastGood: last }];
    }),
  heals: ({ key }, _before, { trainings }) => trainings?.same.some(({ was, is }) => keyOf(id, was.id) === key && isFinished(is)),
});
