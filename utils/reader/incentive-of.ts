import type { Profile } from '../profiles/profile';
import type { Incentive } from '../schema/incentive';
import { firstOf, type Noted, present, tell, writingsOf } from './chosen';
import { isPaymentDay, isPlannedDay } from './payment-day';
import { type Chunk, titleOf } from './records';
import { statusOf } from './status-of';

export const incentiveOf = (profile: Profile, chunk: Chunk, list: readonly Chunk[], noted: Noted): Incentive => {
  const { facts } = chunk;
  const kind = titleOf(chunk);
  const status = statusOf(profile.incentives, facts, list);
  const payment = list.some((one) => one.facts.some(isPlannedDay)) ? facts.find(isPaymentDay) : undefined;
  const paid = firstOf(facts, 'paidOn') ?? payment;
  const day = payment ? facts.find(isPlannedDay) : (firstOf(facts, 'dueOn') ?? (paid ? undefined : firstOf(facts, 'schedule')));
  // A day that nothing names is the day of payment where the payment is done.
  const unnamed = day?.field === 'schedule' && /^(?:tanggal|tgl\.?|)$/i.test(day.label) && status?.norm === 'paid';
  const money = { amount: firstOf(facts, 'price'), dueOn: unnamed ? undefined : day, paidOn: unnamed ? day : paid };
  const code = firstOf(facts, 'code');
  tell(noted, { kind, ...money, code, status: firstOf(facts, 'status') });
  return present<Incentive>({
    kind: String(kind?.value ?? ''),
    amount: money.amount?.value as number | undefined,
    dueOn: money.dueOn?.value as string | undefined,
    paidOn: money.paidOn?.value as string | undefined,
    status,
    code: code?.value as string | undefined,
    printed: writingsOf(money),
  });
};
