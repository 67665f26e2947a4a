import type { keepPage as source } from '../id/keep-page';

/** The second witness: any page kept by one button of the popup. */
export const keepPage: typeof source = {
  keep: 'Keep this page as evidence',
  keeping: 'Keeping…',
  kept: (seq) => `Kept as record ${seq}.`,
  keptWithoutPicture: (seq) => `Kept as record ${seq}, without a screenshot.`,
  failed: (reason) => `This page cannot be kept: ${reason}`,
  noPage: 'no page is open',
};
