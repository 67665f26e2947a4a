import { localDay } from '../calendar/days';
import type { Sighting } from '../schema/finding';
import type { Incentive } from '../schema/incentive';
import { plain } from '../schema/plain';
import { followRows, isKnown, isNew, markGone, partTogether, unsureOf, witnessOf } from './follow-rows';
import type { KnownIncentive } from './known';
import { incentiveFollowing } from './known-incentive';
import type { Rows } from './rule';

export type FollowedIncentives = {
  rows: Rows<Incentive, KnownIncentive>;
  remembered: KnownIncentive[];
  /** Not listed any more, and not expected either. */
  ended: KnownIncentive[];
};

/** `Insentif biaya mencari kerja 2` is of one kind with the first. */
const withoutNumber = (kind: string): string => plain(kind).replace(/\d+/g, '').trim();

/** Incentives, one look further. `isOver`: whether the membership in which one was last shown is over. */
export function followIncentives(
  known: readonly KnownIncentive[],
  listed: readonly Incentive[],
  page: string,
  seen: Sighting,
  offsetMin: number,
  otherState: boolean,
  isOver: (last: Sighting) => boolean,
): FollowedIncentives {
  const followed = followRows(known, listed, page, seen, incentiveFollowing(offsetMin));
  // A row shared by payment after payment: the paid one made room for the next of its kind and is not lost.
  const rooms = followed.rows.filter(isNew).map((row) => withoutNumber(row.is.kind));
  const madeRoom = (each: KnownIncentive) => {
    const room = each.paid === undefined ? -1 : rooms.indexOf(withoutNumber(each.record.kind));
    // Each new row takes the place of one.
    if (room >= 0) rooms.splice(room, 1);
    return room >= 0;
  };
  const left = followed.missing.filter((each) => !madeRoom(each));
  const same = followed.rows.filter(isKnown);
  const gained = followed.rows.filter(isNew);
  const look = witnessOf(known, { seen, page, isEmpty: listed.length === 0, otherState });
  const back = same.some(({ was }) => was.gone?.together);
  const part = back ? partTogether<Incentive, KnownIncentive> : (all: readonly KnownIncentive[]) => [...all];
  const missing = part(
    markGone<Incentive, KnownIncentive>(
      left.filter(({ last }) => !isOver(last)),
      same.length,
      look,
    ),
  );
  const elsewhere = part(followed.elsewhere);
  // *Jadwal Insentif*, a list that never showed a paid one, drops one that is paid: once its day has come nothing tells that from a loss.
  const showsPaid = known.some(({ paid }) => paid) || listed.some(({ status }) => status?.norm === 'paid');
  const today = localDay(seen.at, offsetMin) ?? '';
  const mayBePaid = showsPaid ? [] : missing.filter(({ record }) => (record.dueOn ?? '?') <= today).map(({ id }) => id);
  return {
    rows: {
      list: listed,
      same,
      gained,
      missing,
      unsure: new Set([...unsureOf(missing, look), ...mayBePaid]),
      absent: [...missing, ...elsewhere.filter(({ gone }) => gone)],
    },
    remembered: [...followed.rows.map(({ now }) => now), ...missing, ...elsewhere],
    ended: left.filter(({ last }) => isOver(last)),
  };
}
