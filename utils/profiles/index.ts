import { dashboard } from './dashboard';
import { dashboard2020 } from './dashboard-2020';
import { dashboard2022 } from './dashboard-2022';
import { dashboard2023 } from './dashboard-2023';
import { withEras } from './era';
import { SIAPKERJA_HOST } from './hosts';
import type { Profile } from './profile';
import { siapkerja } from './siapkerja';
import { skillsWeek } from './skills-week';

/** The newest first. */
const ERAS = [skillsWeek, dashboard2023, dashboard2022, dashboard2020];
const PROFILES: readonly Profile[] = [
  withEras(dashboard, ERAS),
  { ...withEras(dashboard, [siapkerja]), id: 'siapkerja/1', hosts: [SIAPKERJA_HOST] },
];

/** The profile for a page's address, `undefined` for a site that none describes. */
export const profileFor = (url: string): Profile | undefined => {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return PROFILES.find((profile) => profile.hosts.includes(host));
};

/** The same with the words of some eras only, as an older version had them: for stories of what a newer one reads better. */
export const profileOfEras = (url: string, eras: readonly string[]): Profile | undefined => {
  const id = `dashboard/only-${eras.join('-')}`;
  return (
    profileFor(url) && {
      ...withEras(
        dashboard,
        ERAS.filter(({ era }) => eras.includes(era)),
      ),
      id,
    }
  );
};
