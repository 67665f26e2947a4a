import { accountHmac } from '../../chain/account';
import type { Fault } from '../verdict';
import { leafOf, textAt, type Witnessed } from '../witnessed';
import type { Bundle } from './read-bundle';

/** In the profile `lengkap`: `acct` of each look that shows its card number is the keyed hash of that number. */
export const checkAccount = (bundle: Bundle, entries: readonly Witnessed[]): Fault[] => {
  const secret = bundle.document?.logSecret;
  const faults: Fault[] = [];
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
