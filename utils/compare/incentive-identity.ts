import type { Incentive } from '../schema/incentive';
import { plain } from '../schema/plain';
import type { KnownIncentive } from './known';
import type { PairBy } from './pair-rows';
import { relatedName, sameText } from './plain-text';

const differ = (a: string | number | undefined, b: string | number | undefined) => a !== undefined && b !== undefined && a !== b;

const equal = (a: Incentive, b: Incentive): boolean =>
  a.kind === b.kind &&
  a.amount === b.amount &&
  a.dueOn === b.dueOn &&
  a.paidOn === b.paidOn &&
  a.status?.norm === b.status?.norm &&
  a.status?.printed === b.status?.printed &&
  a.code === b.code;

function fit(known: KnownIncentive, listed: Incentive): number {
  const { record } = known;
  if (record.code !== undefined && listed.code !== undefined) return plain(record.code) === plain(listed.code) ? 1000 : 0;
  // One row shared by payment after payment: what is paid and has another day now is the next payment.
  const later = record.paidOn !== undefined && listed.dueOn !== undefined && listed.dueOn > record.paidOn;
  if (known.paid !== undefined && (differ(record.dueOn, listed.dueOn) || later)) return 0;
  const sameDay = record.dueOn !== undefined && record.dueOn === listed.dueOn;
  if (!sameText(record.kind, listed.kind)) {
    const sameAmount = record.amount !== undefined && record.amount === listed.amount;
    if (sameAmount && relatedName(record.kind, listed.kind)) return 60;
    return sameDay && !differ(record.amount, listed.amount) ? 50 : 0;
  }
  return 100 + (sameDay ? 20 : 0) + (differ(record.amount, listed.amount) ? 0 : 10) + (record.status?.norm === listed.status?.norm ? 5 : 0);
}

/** By which an incentive is known again: its code, else its kind with its day. */
export const incentiveIdentity: PairBy<Incentive, KnownIncentive> = {
  name: ({ kind }) => kind,
  equal,
  marks: ({ kind, code }) => (code === undefined ? [plain(kind)] : [plain(kind), `code ${plain(code)}`]),
  fit,
};
