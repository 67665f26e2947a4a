import type { Sighting } from '../schema/finding';
import type { Incentive } from '../schema/incentive';
import { followRows, isKnown, isNew, markGone, partTogether } from './follow-rows';
import type { KnownIncentive } from './known';
import { incentiveFollowing } from './known-incentive';
import type { Rows } from './rule';

export type FollowedIncentives = { rows: Rows<Incentive, KnownIncentive>; remembered: KnownIncentive[] };

/** Incentives, one look further. */
export function followIncentives(
  known: readonly KnownIncentive[],
  listed: readonly Incentive[],
  page: string,
  seen: Sighting,
): FollowedIncentives {
  const followed = followRows(known, listed, page, seen, incentiveFollowing);
  // A row shared by payment after payment: the paid one made room for the next of its kind and is not lost.
  const madeRoom = (each: KnownIncentive) =>
    each.paid !== undefined && followed.rows.some((row) => isNew(row) && row.is.kind === each.record.kind);
  const same = followed.rows.filter(isKnown);
  const gained = followed.rows.filter(isNew);
  const back = same.some(({ was }) => was.gone?.together);
  const part = back ? partTogether<Incentive, KnownIncentive> : (all: readonly KnownIncentive[]) => [...all];
  const missing = part(
    markGone<Incentive, KnownIncentive>(
      followed.missing.filter((each) => !madeRoom(each)),
      same.length,
      seen,
    ),
  );
  const elsewhere = part(followed.elsewhere);
  return {
    rows: { list: listed, same, gained, missing, absent: [...missing, ...elsewhere.filter(({ gone }) => gone)] },
    remembered: [...followed.rows.map(({ now }) => now), ...missing, ...elsewhere],
  };
}
