import type { reread as source } from '../id/reread';

export const reread = {
  offered: (pages) =>
    `Saksi knows more words now. There are ${pages} old pages with parts that could not be read then. They can be read again.`,
  start: 'Read old pages again',
  working: (done, total) => `Reading old pages again: ${done} of ${total}`,
  done: (recorded) =>
    recorded === 0
      ? 'Done. Nothing new on the old pages.'
      : `Done. More of ${recorded} old pages can be read now. The earlier records stay.`,
  stopped: (recorded) => `Stopped. ${recorded} pages have been read again; the others can wait.`,
  failed: (why) => `Could not read them again yet. Please try later. (${why})`,
} satisfies typeof source;
