import type { AuthorityId } from '../../utils/schema/authorities';
import { AUTHORITIES } from '../../utils/schema/authorities';

/** All authorities in the order in which they are shown; those in `chosen` are asked, in that order. */
export type SealChoice = { order: readonly AuthorityId[]; chosen: readonly AuthorityId[] };

/** The kept choice first, in its order, then the others. */
export const sealChoice = (kept: readonly AuthorityId[]): SealChoice => ({
  order: [...kept, ...AUTHORITIES.map(({ id }) => id).filter((id) => !kept.includes(id))],
  chosen: kept,
});

export const choose = ({ order, chosen }: SealChoice, id: AuthorityId, on: boolean): SealChoice => ({
  order,
  chosen: order.filter((one) => (one === id ? on : chosen.includes(one))),
});

export const moveUp = ({ order, chosen }: SealChoice, id: AuthorityId): SealChoice => {
  const at = order.indexOf(id);
  const before = order[at - 1];
  if (before === undefined) return { order, chosen };
  const moved = [...order.slice(0, at - 1), id, before, ...order.slice(at + 1)];
  return { order: moved, chosen: moved.filter((one) => chosen.includes(one)) };
};
