import { profileFor, profileOfEras } from '../../utils/profiles';
import type { Profile } from '../../utils/profiles/profile';

/**
 * The words that a page is read with. Only in story builds (`--mode story`) may the address name the eras whose words are known, as an older version had
 * them; the production build has no such lane.
 */
export const profileInUse = (url: string): Profile | undefined => {
  const eras = import.meta.env.MODE === 'story' && URL.canParse(url) && new URLSearchParams(new URL(url).hash.slice(1)).get('saksi-eras');
  return eras ? profileOfEras(url, eras.split(',')) : profileFor(url);
};
