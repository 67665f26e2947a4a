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
  // A day that nothing names is the day of payment where the payment is done, and no day of transfer where none is planned: the row may be as old.
  const unnamed = day?.field === 'schedule' && !/^(?:jadwal|periode|waktu)/i.test(day.label);
  const isPaid = unnamed && status?.norm === 'paid';
  const planned = unnamed && (isPaid || status?.norm === 'waiting') ? undefined : day;
  const money = { amount: firstOf(facts, 'price'), dueOn: planned, paidOn: isPaid ? day : paid };
  const code = firstOf(facts, 'code');
  tell(noted, { kind, ...money, code, status: firstOf(facts, 'status') });
  return present<Incentive>({
    kind: String(kind?.value ?? ''),
    amount: money.amount?.value as number | undefined,
    // Of a span its last day: until then it is in time.
    dueOn: (money.dueOn?.end ?? money.dueOn?.value) as string | undefined,
    paidOn: money.paidOn?.value as string | undefined,
    status,
    code: code?.value as string | undefined,
    printed: writingsOf(money),
  });
};
