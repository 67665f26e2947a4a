import type { Lesson, TaughtWord } from '../schema/lesson';
import { taughtId } from '../schema/taught';
import { joined } from './era';
import type { Profile } from './profile';

/** A word as it stands on the page, whatever signs it holds. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** One taught word in the shape of an era's words: `status/active` is one of the list's statuses. */
const part = ({ as, text }: TaughtWord): unknown => {
  const [what, means = ''] = as.split('/');
  const word = literal(text);
  if (what === 'heading') return { trainings: { heading: word } };
  if (what === 'status') return { trainings: { status: [[means, word]] } };
  if (what === 'label') return { labels: { [means]: word } };
  return { certificate: means === 'some' ? { some: word, link: word } : { none: word } };
};

/**
 * A profile of its own: what the participant taught, then everything that was known. Taught words stand first, for of two that begin alike the longer has to;
 * that they take no meaning from a known one is seen to before (utils/reader/taught-profile.ts).
 */
export const withLessons = (profile: Profile, lessons: readonly Lesson[], words: readonly TaughtWord[]): Profile => ({
  ...(words.reduceRight<unknown>((all, word) => joined(part(word), all), profile) as Profile),
  id: taughtId(
    profile.id,
    lessons.map(({ id }) => id),
  ),
});
