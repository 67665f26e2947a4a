import type { Fact } from './facts';

/** *Tanggal cair*, *Tanggal transfer*: the day of payment where the list tells planned days too, else the day that is planned. */
export const isPaymentDay = ({ field, label }: Pick<Fact, 'field' | 'label'>): boolean =>
  field === 'dueOn' && /^(?:tanggal|tgl\.?) (?:pencairan|transfer|cair|penyaluran|pembayaran)/i.test(label);

/** *Jadwal*, *Jatuh tempo*. */
export const isPlannedDay = (fact: Fact): boolean =>
  fact.field === 'dueOn' ? !!fact.label && !isPaymentDay(fact) : fact.field === 'schedule' && /^jadwal/i.test(fact.label);
