import { accountHmac } from '../../chain/account';
import type { Fault } from '../verdict';
import { leafOf, numberAt, textAt, type Witnessed } from '../witnessed';
import type { Bundle } from './read-bundle';

/** Looks at another account say nothing of this one: what a finding compares is all of one. */
const otherAccounts = (entries: readonly Witnessed[]): Fault[] => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return entries.flatMap(({ kind, seq, body }): Fault[] => {
    if (kind !== 'finding') return [];
    const looks = ['from_seq', 'to_seq', 'confirmed_seq', 'resolved_seq'].flatMap((step) => bySeq.get(numberAt(body, step) ?? -1) ?? []);
    const accounts = new Set(looks.flatMap((look) => textAt(look.body, 'acct') ?? []));
    return accounts.size > 1 ? [{ detail: 'compares looks at different accounts (acct)', where: `entry ${seq}` }] : [];
  });
};

/** The looks of a finding are of one account. In the profile `lengkap`: `acct` of each look that shows its card number is the keyed hash of that number. */
export const checkAccount = (bundle: Bundle, entries: readonly Witnessed[]): Fault[] => {
  const secret = bundle.document?.logSecret;
  const faults = otherAccounts(entries);
  if (secret === undefined) return faults;
  for (const entry of entries) {
    const acct = textAt(entry.body, 'acct');
    const card = leafOf(entry, 'nomor_kartu');
    if (acct === undefined || card === undefined) continue;
    if (accountHmac(secret, card.replace(/\D/g, '')) !== acct)
      faults.push({ detail: 'acct is not the keyed hash of the card number it shows', where: `entry ${entry.seq}` });
  }
  return faults;
};
