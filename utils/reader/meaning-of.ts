import type { Label, Profile } from '../profiles/profile';
import type { Fact } from './facts';
import { indonesianDays } from './indonesian-date';
import { rupiah } from './rupiah';
import { certificatesOf } from './vocabulary';
import { says } from './words';

export type Meaning = Pick<Fact, 'field' | 'value' | 'end' | 'odd'>;

/** Fields whose values are days. */
export const DAYS = /On$|^schedule$/;

/** `Dibayar: Rp 380.000 dari saldo pelatihan` */
const PAID_FROM = / (?:dari|dengan|memakai|menggunakan) saldo(?: (?:kartu )?(?:pelatihan|prakerja))?$/i;

const NOTHING = /^[-–—/.*]*$/;

/** What a text means as the value of a label; `undefined` where it cannot be its value. */
export const meaningOf = (profile: Profile, field: Label, text: string): Meaning | undefined => {
  if (NOTHING.test(text)) return { field: 'noise', value: '' };
  // The name of the next value: this one is missing.
  if (/[:：]$/.test(text)) return undefined;
  if (DAYS.test(field)) {
    const days = indonesianDays(text);
    return days && { field, value: days[0], ...(days[1] ? { end: days[1] } : {}) };
  }
  if (field === 'price' || field === 'balance') {
    const bare = field === 'price' ? text.replace(PAID_FROM, '') : text;
    const amount = rupiah(bare) ?? (/^\d+$/.test(bare) ? Number(bare) : undefined);
    return amount === undefined ? undefined : { field, value: amount };
  }
  if (field === 'certificates') {
    const count = certificatesOf(profile, text);
    return count === undefined ? undefined : { field, value: count };
  }
  if (field === 'rated') {
    const given = says(profile.rating.given, text);
    return given || says(profile.rating.missing, text) ? { field, value: given } : undefined;
  }
  if (field === 'status')
    // `Status: Semua status` above a table is a choice.
    return /\p{L}{2}/u.test(text) &&
      !says(profile.noise, text) &&
      !says(profile.all, text) &&
      text.length < 60 &&
      rupiah(text) === undefined &&
      !indonesianDays(text)
      ? { field, value: text }
      : undefined;
  if (field === 'title' || field === 'provider' || field === 'platform')
    return /\p{L}{2}/u.test(text) && text.length < 200 ? { field, value: text } : undefined;
  return { field: field === 'code' || field === 'number' ? field : 'noise', value: text };
};
