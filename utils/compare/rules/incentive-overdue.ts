import { realDay } from '../../calendar/days';
import { printIncentive } from '../print';
import { brokenPromise, due, TRANSFER } from '../promises';
import { keyOf, rule } from '../rule';

const id = 'incentive-overdue';
/** On its way, by whatever word. A failure is told as one, and a word never seen before is judged by nobody. */
const ON_ITS_WAY = new Set(['waiting', 'scheduled', 'in-process', 'checking']);

/**
 * The printed day of transfer is more than five working days past, and the page does not say paid.
 *
 * Reported: May and June 2020 (domain 5, #13), September 2020 (#11), 2024 (#28): scheduled, and not paid. `fires-incentive-overdue-five-working-days`
 * Not this: within five working days, holidays not counted. `quiet-incentive-overdue-within-five`
 * Not this: 2 October 2020 (domain 5, #12): the money is there before the dashboard says so. `quiet-incentive-overdue-dashboard-lags`
 * Not this: paid late. `quiet-incentive-overdue-paid`
 */
export const incentiveOverdue = rule({
  id,
  severity: 'overdue',
  needs: ['incentives'],
  recalls: [],
  find: (_before, { incentives }, { today }) =>
    [...incentives.same, ...incentives.gained.map((row) => ({ ...row, was: undefined }))].flatMap(({ was, is, now }) => {
      const dueOn = realDay(is.dueOn);
      if (
        dueOn === undefined ||
        is.status === undefined ||
        !ON_ITS_WAY.has(is.status.norm) ||
        now.paid !== undefined ||
        is.paidOn !== undefined
      )
        return [];
      if (!(today > due(TRANSFER, dueOn))) return [];
      return [
        {
          key: now.id,
          subject: is.kind,
          was: dueOn,
          is: printIncentive(is),
          ...(was && { lastGood: was.last }),
          promise: brokenPromise(TRANSFER, dueOn),
        },
      ];
    }),
  heals: ({ key }, _before, { incentives }) => {
    const row = incentives?.same.find(({ was }) => keyOf(id, was.id) === key);
    if (row === undefined) return false;
    return row.is.status?.norm === 'paid' || (realDay(row.is.dueOn) ?? '') > (realDay(row.was.record.dueOn) ?? '9');
  },
});
