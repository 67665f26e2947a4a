import { printIncentive } from '../print';
import { keyOf, rule } from '../rule';

const id = 'incentive-reversed';

/**
 * An incentive that was paid is shown as not paid.
 *
 * Reported: imagined, after September 2020 (domain 5, #9): "Berhasil Ditransfer", then another word. `fires-incentive-reversed-paid-then-failed`
 * Reported: imagined: two, of which one comes back. `fires-incentive-reversed-two`
 * Not this: "Dijadwalkan" and "Sedang Diproses" in either order, which changed meaning in 2021. `quiet-incentive-reversed-scheduled-in-process`
 * Not this: the same row used for the next payment. `quiet-incentive-reversed-next-payment`
 * Not this: a word never seen before. `quiet-incentive-reversed-unknown-word`
 */
export const incentiveReversed = rule({
  id,
  severity: 'setback',
  needs: ['incentives'],
  recalls: [],
  find: (_before, { incentives }) =>
    incentives.same.flatMap(({ was, is }) => {
      if (was.paid === undefined || is.status === undefined || is.status.norm === 'paid' || is.status.norm === 'unknown') return [];
      return [{ key: was.id, subject: is.kind, was: was.record.status?.printed ?? '', is: printIncentive(is), lastGood: was.paid.last }];
    }),
  heals: ({ key }, _before, { incentives }) =>
    incentives?.same.some(({ was, is }) => keyOf(id, was.id) === key && is.status?.norm === 'paid'),
});
