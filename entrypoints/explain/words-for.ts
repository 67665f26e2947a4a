import { profileFor } from '../../utils/profiles';
import type { Profile } from '../../utils/profiles/profile';
import { type TaughtProfile, taughtProfile } from '../../utils/reader/taught-profile';
import { once } from '../../utils/reader/words';
import type { Lesson } from '../../utils/schema/lesson';

/** The words that a page of an address is read with today: the programme's, and beside them what the participant taught. Undefined for a site that nobody described. */
export type WordsFor = (url: string) => { profile: Profile; taught: TaughtProfile | undefined } | undefined;

export const wordsForWith = (lessons: readonly Lesson[]): WordsFor => {
  const known = once((profile: Profile) => ({ profile, taught: taughtProfile(profile, lessons) }));
  return (url) => {
    const profile = profileFor(url);
    return profile && known(profile);
  };
};
