import type { Label, ListWords, Profile } from '../profiles/profile';
import { indonesianDays } from './indonesian-date';
import { rupiah } from './rupiah';
import { compile, kept, once, type Sorted, says, sorter } from './words';

export type Vocabulary = {
  label: (text: string) => Sorted<Label> | undefined;
  /** Whether a text is a value by itself: an amount, a day, a status, a platform. */
  value: (text: string) => boolean;
  /** The same, or a label: not part of the sentence beside it. */
  alone: (text: string) => boolean;
  /** Whether the name of a picture is a value: the same, or a rating. */
  drawn: (text: string) => boolean;
  /** Whether a caption says that what it stands under is a picture: how a page looks, not a page. */
  pictured: (text: string) => boolean;
  /** Whether a text names one of the lists. */
  names: (text: string) => boolean;
  /** Whether a sentence goes on after, or with, this text. */
  goesOn: (last: string, text: string) => boolean;
};

export const LISTS = ['trainings', 'incentives', 'certificates'] as const;
export type List = (typeof LISTS)[number];

const anyStatus = once((list: ListWords<string>) => list.status.map(([, words]) => words).join('|'));

/** Nearly every text is no status: all of them are asked at once, and one by one only what is. */
export const normOf = (list: ListWords<string>, text: string): string | undefined =>
  text.length < 40 && says(anyStatus(list), text) ? list.status.find(([, words]) => says(words, text))?.[0] : undefined;

/** Number of certificates a value beside the word *Sertifikat* tells of. */
export const certificatesOf = (profile: Profile, text: string): number | undefined => {
  const count = /^\(?(\d{1,3})\)?(?: (?:e-?)?sertifikat.*| buah| file| berkas)?$/i.exec(text);
  if (count) return Number(count[1]);
  return says(profile.certificate.none, text) ? 0 : says(profile.certificate.some, text) ? 1 : undefined;
};

export const vocabularyOf = (profile: Profile): Vocabulary => {
  const label = kept(sorter(Object.entries(profile.labels) as [Label, string][]));
  const isValue = (text: string): boolean =>
    rupiah(text) !== undefined ||
    !!indonesianDays(text) ||
    says(profile.platforms, text) ||
    LISTS.some((list) => normOf(profile[list], text));
  const asked = kept(isValue);
  const value = (text: string): boolean => text.length < 60 && asked(text);
  const after = compile(`(?:^| )(?:${profile.connectives})$|,$`);
  const before = new RegExp(`^(?:${profile.connectives}) `);
  return {
    label,
    value,
    alone: (text) => value(text) || (text.length < 60 && !/^\p{Ll}/u.test(text) && label(text)?.rest === ''),
    drawn: (text) => value(text) || says(profile.rating.given, text),
    pictured: (text) => says(profile.illustration, text),
    names: (text) => LISTS.some((list) => says(profile[list].heading, text)),
    goesOn: (last, text) => after.test(last) || before.test(text),
  };
};
