import type { Profile } from '../profiles/profile';
import type { Incentive } from '../schema/incentive';
import { firstOf, type Noted, present, tell, writingsOf } from './chosen';
import { type Chunk, titleOf } from './records';
import { statusOf } from './status-of';

/** *Tanggal cair* in a list that has a *Jadwal* too: the day of payment, and not the one that was planned. */
const IS_PAYMENT = /^(?:tanggal|tgl\.?) (?:pencairan|transfer|cair|penyaluran|pembayaran)/i;
const isPlanned = ({ facts }: Chunk): boolean => facts.some(({ field, label }) => field === 'schedule' && /^jadwal/i.test(label));

export const incentiveOf = (profile: Profile, chunk: Chunk, list: readonly Chunk[], noted: Noted): Incentive => {
  const { facts } = chunk;
  const kind = titleOf(chunk);
  const status = statusOf(profile.incentives, facts, list);
  const dated = firstOf(facts, 'dueOn');
  const isPaid = !!dated && IS_PAYMENT.test(dated.label) && list.some(isPlanned);
  const paid = firstOf(facts, 'paidOn') ?? (isPaid ? dated : undefined);
  const day = isPaid ? firstOf(facts, 'schedule') : (dated ?? (paid ? undefined : firstOf(facts, 'schedule')));
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
