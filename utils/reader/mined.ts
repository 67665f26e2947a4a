import type { Label, Profile } from '../profiles/profile';
import { indonesianDays, isVagueDay } from './indonesian-date';
import type { Meaning } from './meaning-of';
import { rupiah } from './rupiah';
import { compile } from './words';

/** What a sentence behind the name of a day tells besides: `Dibeli di Tokopedia pada 7 Feb 2022 seharga Rp150.000`. */
export const mined = (profile: Profile, field: Label, rest: string): [Meaning, string][] => {
  // `Selesai 2 minggu lalu` names nothing, wherever it stands.
  if (isVagueDay(rest)) return [[{ field: 'noise', value: '' }, rest]];
  const day = /\d{4}-\d\d-\d\d|\d{1,2}(?:[\s/.-]\p{L}{3,9}\.?|[/.-]\d{1,2})[\s/.-]\d{2,4}/u.exec(rest)?.[0];
  const price = /(?:Rp|IDR)[\s.]*\d[\d.,]*(?: (?:ribu|juta))?/i.exec(rest)?.[0].replace(/[.,]$/, '');
  const platform = compile(`(?:^| )(?:${profile.via}) (${profile.platforms})(?![\\p{L}\\d])`).exec(rest)?.[1];
  const days = day && indonesianDays(day);
  const amount = price && rupiah(price);
  return [
    ...(days && day ? [[{ field, value: days[0] }, day] as [Meaning, string]] : []),
    ...(amount !== undefined && price ? [[{ field: 'price', value: amount }, price] as [Meaning, string]] : []),
    ...(platform ? [[{ field: 'platform', value: platform }, platform] as [Meaning, string]] : []),
  ];
};
