import { browser } from 'wxt/browser';
import type { Profile } from '../../utils/profiles/profile';
import { type TaughtProfile, taughtProfile } from '../../utils/reader/taught-profile';
import type { Lesson } from '../../utils/schema/lesson';

let made: { ids: string; taught: TaughtProfile | undefined } | undefined;

/** The words with what the participant taught, which the background has checked; made anew only after another lesson. Undefined where there is none. */
export const keptLessons = async (profile: Profile): Promise<TaughtProfile | undefined> => {
  try {
    const { lessons } = (await browser.storage.local.get('lessons')) as { lessons?: Lesson[] };
    if (!lessons?.length) return undefined;
    const ids = [profile.id, ...lessons.map(({ id }) => id)].join();
    if (made?.ids !== ids) made = { ids, taught: taughtProfile(profile, lessons) };
    return made.taught;
  } catch (error) {
    // What was taught is an aid; without it the page is read as it always was.
    console.warn('Saksi:', error);
    return undefined;
  }
};
