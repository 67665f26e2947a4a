import type { Balance } from '../schema/balance';
import type { Sighting } from '../schema/finding';
import type { Explanation, WhyLawful } from './explanation';
import type { Funds, KnownTraining } from './known';
import { withdrawnAtYearEnd } from './year-end';

/** What may move a balance: purchases not yet found in it, and cancellations whose refund was not seen. */
export type Movements = { bought: readonly KnownTraining[]; cancelled: readonly KnownTraining[] };

export type Circumstances = {
  seen: Sighting;
  offsetMin: number;
  /** The page said that the programme cancelled trainings. */
  massCancellation: boolean;
  /** The page says that the account is deactivated: its balance is forfeit by rule. */
  deactivated: boolean;
};

export type Reckoning = { funds: Funds | undefined; paid: ReadonlySet<string>; refunded: ReadonlySet<string>; explained: Explanation[] };

const MOST_CREDITS = 8;
const MOST_TRIED = 12;

/** A purchase takes its price from the balance, a cancellation gives it back. */
type Share = { training: KnownTraining; sign: 1 | -1 };

/** The shares that make up exactly `fall`, all of them tried first; undefined where none do. What costs nothing moves no balance and is no share. */
function exactly(fall: number, shares: readonly Share[]): Share[] | undefined {
  const priced = shares.filter(({ training }) => (training.record.price ?? 0) !== 0).slice(0, MOST_TRIED);
  for (let mask = 2 ** priced.length - 1; mask > 0; mask--) {
    const chosen = priced.filter((_, index) => mask & (1 << index));
    if (chosen.reduce((sum, { training, sign }) => sum + sign * (training.record.price ?? 0), 0) === fall) return chosen;
  }
  return undefined;
}

/**
 * Opening − prices of purchases + refunds = balance. Says of which purchases and refunds a change of the balance consists, and leaves
 * as `low` a fall that nothing explains.
 */
export function reckon(before: Funds | undefined, read: Balance | undefined, moved: Movements, around: Circumstances): Reckoning {
  const { seen } = around;
  // A fall seen earlier is reckoned again with the purchases that only this look shows.
  const now = read ?? before?.low;
  const at = read || !before?.low ? seen : before.low.at;
  const explained: Explanation[] = [];
  const paid = new Set<string>();
  const refunded = new Set<string>();
  let credits = before?.credits ?? [];

  const explain = (training: KnownTraining, what: Explanation['what'], why: WhyLawful) =>
    explained.push({
      what,
      subject: training.record.title,
      why,
      at: seen,
      ...(training.record.price !== undefined && { amount: training.record.price }),
    });
  const spend = (training: KnownTraining) => {
    paid.add(training.id);
    explain(training, 'balance', 'purchase');
  };
  const refund = (training: KnownTraining) => {
    refunded.add(training.id);
    explain(training, 'training-gone', around.massCancellation ? 'mass-cancellation' : 'own-cancellation');
  };
  const bought = moved.bought.map((training): Share => ({ training, sign: 1 }));
  const cancelled = moved.cancelled.map((training): Share => ({ training, sign: -1 }));
  const result = (funds: Funds | undefined): Reckoning => ({ funds, paid, refunded, explained });

  const fall = before === undefined || now === undefined ? 0 : before.good.amount - now.amount;
  if (fall === 0) {
    // One was cancelled and another bought for the same money since the last balance: it could not have stayed the same otherwise.
    const since = bought.filter(({ training }) => read !== undefined && before !== undefined && training.first.seq > before.good.at.seq);
    const shares = since.length > 0 ? [...since, ...cancelled] : [];
    for (const { training, sign } of exactly(0, shares) ?? []) (sign === 1 ? spend : refund)(training);
    // No move to explain; but a cancellation seen only now may ask for a rise seen earlier.
    for (const credit of credits) {
      const matched = exactly(
        -credit.amount,
        cancelled.filter(({ training }) => !refunded.has(training.id)),
      );
      if (matched === undefined) continue;
      for (const { training } of matched) refund(training);
      credits = credits.filter((each) => each !== credit);
    }
  }
  if (now === undefined) return result(before && { ...before, credits });

  const settled = (): Reckoning =>
    result({ good: { amount: now.amount, printed: now.printed, at }, credits: credits.slice(-MOST_CREDITS) });
  if (before === undefined || fall === 0) return settled();

  const matched = exactly(fall, [...bought, ...cancelled]);
  if (matched !== undefined) {
    for (const { training, sign } of matched) (sign === 1 ? spend : refund)(training);
    return settled();
  }
  const prices = bought.reduce((sum, { training }) => sum + (training.record.price ?? 0), 0);
  if (fall < 0) {
    // Either a refund whose price no page showed, or money for another reason: kept until a cancellation asks for it.
    const unpriced = cancelled.filter(({ training }) => training.record.price === undefined);
    if (unpriced.length > 0) for (const { training } of unpriced) refund(training);
    else credits = [...credits, { amount: prices - fall, at: seen }];
    for (const { training } of bought) spend(training);
    return settled();
  }
  // The fall is as old as the first look that showed it: a year that ends later does not explain it.
  const fellBy = before.low?.amount === now.amount ? before.low.at : at;
  const year = now.amount === 0 && withdrawnAtYearEnd(before.good.at.at, fellBy.at, around.offsetMin);
  const lawful: WhyLawful | undefined = around.deactivated ? 'deactivated' : year ? 'year-end' : undefined;
  if (lawful !== undefined) {
    // It takes what was left. What had fallen before that stays open.
    const left = before.low !== undefined && before.low.amount > now.amount && before.low.rest > prices ? before.low : undefined;
    const amount = (left?.amount ?? before.good.amount - prices) - now.amount;
    explained.push({ what: 'balance', subject: 'Saldo', why: lawful, at: seen, amount });
    if (left !== undefined) return result({ good: before.good, low: { ...left, amount: now.amount, printed: now.printed }, credits });
  }
  if (lawful !== undefined || prices > fall || bought.some(({ training }) => training.record.price === undefined)) {
    for (const { training } of bought) spend(training);
    return settled();
  }
  const since = before.low?.at ?? seen;
  return result({ good: before.good, low: { amount: now.amount, printed: now.printed, at: since, rest: fall - prices }, credits });
}
