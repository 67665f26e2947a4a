import type { guide as source } from '../id/guide';

/** What is still to be done until the first complete reading. */
export const guide: typeof source = {
  title: 'First steps',
  permission: 'Permission to read the Prakerja site',
  visit: 'Open the Prakerja dashboard',
  account: 'Open the page that shows your name or card number',
  trainings: 'Open the page that lists your trainings',
  done: 'done',
  open: 'not yet',
};
