import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isWaiting } from '../utils/reader/loading';
import { readWithLessonsInSlices } from '../utils/reader/read-with-lessons';
import { copyInSlices } from '../utils/reader/serialise';
import type { TaughtProfile } from '../utils/reader/taught-profile';
import { keptLessons } from './prakerja.content/kept-lessons';
import { lend } from './prakerja.content/lent-reader';
import { profileInUse } from './prakerja.content/profile-in-use';

/** Brought into a page that is to be read, beside its content script (background/bring-reader.ts). */
export default defineUnlistedScript(() => {
  let taught: TaughtProfile | undefined;
  const profileHere = () => profileInUse(location.href);
  lend({
    isWaiting: () => isWaiting(document, profileHere()),
    learn: async () => {
      const profile = profileHere();
      taught = profile && (await keptLessons(profile));
    },
    *read(seen) {
      const profile = profileHere();
      return profile && (yield* readWithLessonsInSlices(document, profile, taught, { url: location.href, ...seen }));
    },
    copy: () => copyInSlices(document),
  });
});
