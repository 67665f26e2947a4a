import { localDay } from '../calendar/days';
import type { Incentive } from '../schema/incentive';
import type { FollowBy } from './follow-rows';
import { incentiveIdentity } from './incentive-identity';
import type { KnownIncentive, Remembered } from './known';
import { isSameSite } from './same-site';

/** Transfer failed, held back, or refused by the account or wallet. `needs-review` waits for the participant's own rating, and is none. */
export const FAILING: ReadonlySet<string> = new Set(['failed', 'held', 'account-not-found', 'wallet-not-verified']);

function grow(was: KnownIncentive | undefined, is: Incentive, base: Remembered<Incentive>): KnownIncentive {
  const { last: seen } = base;
  const grown: KnownIncentive = base;
  if (was !== undefined) grown.record = { ...was.record, ...is };
  const norm = is.status?.norm;
  if (norm === 'paid') grown.paid = { first: was?.paid?.first ?? seen, last: seen };
  else if (was?.paid) grown.paid = was.paid;
  if (norm !== undefined && norm !== 'unknown' && !FAILING.has(norm)) grown.well = seen;
  else if (was?.well) grown.well = was.well;
  return grown;
}

export const incentiveFollowing = (offsetMin: number): FollowBy<Incentive, KnownIncentive> => ({
  ...incentiveIdentity,
  expected: ({ pages }, listed, page) => listed.length === 0 && isSameSite(page, pages),
  cameAfter: ({ dueOn, paidOn }, look) => (dueOn ?? paidOn ?? '') >= (localDay(look, offsetMin) ?? '?'),
  grow,
});
