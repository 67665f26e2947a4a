import { printRupiah } from '../print';
import { rule } from '../rule';

/**
 * The balance fell by more than purchases explain: opening − prices of purchases + refunds = balance.
 *
 * Reported: imagined (domain 5 knows of no wrong balance in mid-year). `fires-balance-unexplained-mid-year`
 * Reported: imagined: a purchase explains a part. `fires-balance-unexplained-rest`
 * Reported: imagined: a cancelled training is refunded, and the refund is gone again. `fires-balance-unexplained-refunded-once`
 * Not this: 15 to 17 December 2020 (domain 5, #15): withdrawn at the end of the year. `quiet-balance-unexplained-year-end`
 * Not this: a purchase, whether the list or the balance shows it first. `quiet-balance-unexplained-purchase`
 * Not this: the trainings were not read since; a purchase may still turn up. `quiet-balance-unexplained-list-not-read`
 * Not this: 28 November 2020 (domain 5, #14): the notice about what is left turns red. `quiet-balance-unexplained-red-notice`
 * Not this: forfeit because the account is deactivated, which is told by itself. `quiet-balance-unexplained-deactivated`
 */
export const balanceUnexplained = rule({
  id: 'balance-unexplained',
  severity: 'loss',
  needs: [],
  recalls: ['balance', 'trainings'],
  find: (before, { balance, trainings }, { funds, seen }) => {
    const listedAt = trainings ? seen : before.trainings.last?.at;
    if (funds?.low === undefined || listedAt === undefined || listedAt.seq < funds.low.at.seq) return [];
    const { good, low } = funds;
    return [
      {
        key: 'funds',
        subject: `Saldo (${printRupiah(low.rest)})`,
        was: good.printed,
        is: low.printed,
        lastGood: good.at,
        firstSeen: low.at,
        confirms: balance !== undefined,
      },
    ];
  },
  heals: (_finding, _before, _after, { funds }) => funds?.low === undefined,
});
