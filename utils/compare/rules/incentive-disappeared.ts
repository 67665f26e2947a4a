import type { Sighting } from '../../schema/finding';
import { LIST_EMPTY, NOT_LISTED, printIncentive } from '../print';
import { keyOf, rule } from '../rule';

const id = 'incentive-disappeared';
const ALL = 'all';

/**
 * An incentive that was listed is not, in a list that was read whole. All at once are one finding.
 *
 * Reported: imagined: one of three is missing. `fires-incentive-disappeared-one`
 * Reported: imagined: all are gone at once. `fires-incentive-disappeared-all`
 * Reported: imagined: the membership is over, and it was shown in the same year still. `fires-incentive-disappeared-ended-this-year`
 * Not this: a page that never listed it. `quiet-incentive-disappeared-another-page`
 * Not this: a paid one that made room for the next of its kind. `quiet-incentive-disappeared-made-room`
 * Not this: the next number in the place of a paid one. `quiet-incentive-disappeared-next-number`
 * Not this: the membership ended with the year. `quiet-incentive-disappeared-membership-ended`
 * Not this: a new name that holds every word of the old one, or the other way round, and the same amount. `quiet-incentive-disappeared-renamed`
 * Not this: the list could not be read. `quiet-incentive-disappeared-unread`
 */
export const incentiveDisappeared = rule({
  id,
  severity: 'loss',
  needs: ['incentives'],
  recalls: [],
  find: (_before, { incentives }) => {
    const is = incentives.list.length === 0 ? LIST_EMPTY : NOT_LISTED;
    const single = incentives.missing
      .filter(({ gone }) => !gone?.together)
      .map((one) => ({
        key: one.id,
        subject: one.record.kind,
        was: printIncentive(one.record),
        is,
        lastGood: one.last,
        unsure: incentives.unsure?.has(one.id) === true,
      }));
    const together = incentives.missing.filter(({ gone }) => gone?.together);
    if (together.length === 0) return single;
    const kinds = together.map(({ record }) => record.kind);
    const lastGood = together.map(({ last }) => last).reduce((a: Sighting, b: Sighting) => (b.seq > a.seq ? b : a));
    const was = together.map(({ record }) => printIncentive(record)).join('; ');
    return [
      ...single,
      {
        key: ALL,
        subject: kinds.join('; '),
        was,
        is,
        lastGood,
        covers: kinds,
        unsure: together.every((one) => incentives.unsure?.has(one.id)),
      },
    ];
  },
  heals: ({ key }, _before, { incentives }) =>
    incentives !== undefined && !incentives.absent.some((incentive) => key === keyOf(id, incentive.gone?.together ? ALL : incentive.id)),
});
