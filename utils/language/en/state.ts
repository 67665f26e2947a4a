import type { state as source } from '../id/state';
import { counted } from './counted';

export const state = {
  lost: (count) => `${counted(count, 'thing is', 'things are')} gone`,
  lostAndMore: (lost, more) => `${lost} gone, ${more} more ${more === 1 ? 'needs' : 'need'} your attention`,
  notAllowed: 'Saksi is not allowed to read the Prakerja site yet',
  unreadHow: {
    'not-on-page': 'Open the page that lists your trainings.',
    'still-loading': 'Open that page again and wait until it has loaded.',
    'page-error': 'The site has a fault. Try again later; it does not mean that anything is gone.',
    'logged-out': 'Log in to the dashboard first, then open your page of trainings.',
    filtered: 'Clear the filter or choose the tab “All”, so that all trainings show.',
    partial: 'Scroll to the end or click “Load more”, so that all trainings show.',
    unrecognised:
      'This is no sign that anything is gone. The page is kept all the same. You can report it by “What was read?”, so that Saksi learns to read it.',
  },
  listUnseen: (time) => `The list of trainings has not been seen since ${time}`,
  listUnseenHow: 'Open the page that lists your trainings. If the list shows there and this sentence stays, report it by “What was read?”.',
  neverRead: (sections) => `Never read yet: ${sections}.`,
  exportChoose: 'Export evidence, choose what',
} satisfies typeof source;
