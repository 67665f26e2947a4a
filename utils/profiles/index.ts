import { dashboard } from './dashboard';
import type { Profile } from './profile';

const PROFILES: readonly Profile[] = [dashboard];

/** The profile for a page's address, `undefined` for a site that none describes. */
export const profileFor = (url: string): Profile | undefined => {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return PROFILES.find((profile) => profile.hosts.includes(host));
};
