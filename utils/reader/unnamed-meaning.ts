import type { Profile } from '../profiles/profile';
import { indonesianDays, isVagueDay } from './indonesian-date';
import type { Meaning } from './meaning-of';
import type { Piece } from './pieces';
import { rupiah } from './rupiah';
import { type List, normOf } from './vocabulary';
import { clean, compile, once, says } from './words';

/** An order, voucher or course number by its form: `INV/2020/0611/A7`, `PRAT-000123`. `OFFICE-365` is a title. */
const isCode = (text: string): boolean =>
  /^#?[A-Z\d]+(?:[-/_.][A-Z\d]+)*$/.test(text) &&
  /[A-Z]/.test(text) &&
  text.replace(/\D/g, '').length > 3 &&
  (/^[A-Z]{0,4}[-/_.\d]/.test(text) || (text.match(/[-/_.]/g)?.length ?? 0) > 1);

const patterns = once(({ greeting, by, via }: Profile) => ({
  greets: compile(`^(?:${greeting})[,!]? `),
  by: compile(`^(?:${by}):? (.{3,80})$`),
  via: compile(`^(?:${via}):? (.{3,80})$`),
}));

/** What a text means that no label names. */
export const unnamedMeaning = (profile: Profile, list: List, { text, control, level }: Piece): Meaning => {
  const amount = rupiah(text);
  const days = indonesianDays(text);
  const named = (pattern: RegExp): string | undefined => pattern.exec(text)?.[1];
  const { greets, by: byWhom, via: where } = patterns(profile);
  const off = control?.matches('[disabled],[aria-disabled=true]');
  if (says(profile.all, text)) return { field: 'noise', value: '' };
  if (normOf(profile[list], text)) return { field: 'status', value: text };
  if (amount !== undefined) return { field: 'price', value: amount };
  if (days) return { field: 'schedule', value: days[0], ...(days[1] ? { end: days[1] } : {}) };
  if (says(profile.platforms, text)) return { field: 'platform', value: text };
  if (says(profile.certificate.link, text) && (control || /^\p{L}+ .*[^.]$/u.test(text)))
    return off ? { field: 'noise', value: '' } : { field: 'certificates', value: 1 };
  if (says(`(?:${profile.certificate.none}) sertifikat|\\d{1,3} (?:e-?)?sertifikat`, text))
    return { field: 'certificates', value: Number.parseInt(text, 10) || 0 };
  if (!/^(?:sudah|belum|[\d/ ]+)$/i.test(text)) {
    if (says(profile.rating.given, text)) return { field: 'rated', value: true };
    if (says(profile.rating.missing, text)) return { field: 'rated', value: false };
  }
  if (isCode(text)) return { field: 'code', value: text };
  if (says(profile.offer, text)) return { field: 'offer', value: '' };
  const via = named(where);
  if (via && says(profile.platforms, via)) return { field: 'platform', value: via };
  const by = named(byWhom);
  if (by && !level) return { field: 'provider', value: by };
  // A whole card may be one button; a button is what says one thing.
  const pressed =
    control &&
    control.tagName !== 'A' &&
    !control.hasAttribute('aria-expanded') &&
    !control.hasAttribute('aria-controls') &&
    !level &&
    clean(control.textContent) === text;
  // A name begins with a capital letter; what does not goes on from a sentence.
  const loose =
    isVagueDay(text) ||
    says(profile.kinds, text) ||
    /^[\d\W_]+$/.test(text) ||
    (!level && (greets.test(text) || /^\p{Ll}+ /u.test(text) || says(profile.noise, text)));
  return { field: pressed || loose ? 'noise' : 'text', value: text };
};
