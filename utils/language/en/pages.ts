import type { pages as source } from '../id/pages';

/** How a page is called: in links to it, and on top of itself. */
export const pages: typeof source = {
  beforeAfter: 'Compare before and after',
  complaint: 'Where to complain?',
  explain: 'What was read?',
  report: 'Report a page that cannot be read',
  settings: 'Settings',
};
