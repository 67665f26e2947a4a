import type { Snapshot } from '../schema/snapshot';

const DASHBOARD = 'https://dashboard.prakerja.go.id/';

/**
 * A page on which nothing is the participant's: an article, the home page, a form. Nothing of it is kept.
 * Not this: an unknown page of the dashboard itself, which may be a redesign; it is kept for a better reader.
 */
export const isNobodysPage = ({ page, account, trainings, certificates, balance, incentives, notices }: Snapshot): boolean => {
  if (page.kind === 'public') return true;
  if (page.kind !== 'unknown' || page.url.startsWith(DASHBOARD)) return false;
  return [account, trainings, certificates, balance, incentives, notices].every(
    (section) => section.state === 'unread' && section.why === 'not-on-page',
  );
};
