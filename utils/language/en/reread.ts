import type { reread as source } from '../id/reread';
import { counted } from './counted';

export const reread = {
  offered: (pages) =>
    `Saksi knows more words now. Parts of ${counted(pages, 'old page')} could not be read then. Reading can be tried again.`,
  start: 'Read old pages again',
  working: (done, total) => `Reading old pages again: ${done} of ${total}`,
  done: (recorded) =>
    recorded === 0
      ? 'Done. Nothing new on the old pages.'
      : `Done. More of ${counted(recorded, 'old page')} can be read now. The earlier records stay.`,
  stopped: (recorded) => `Stopped after ${counted(recorded, 'page')}; the others can wait.`,
  failed: (why) => `Could not read them again yet. Please try later. (${why})`,
} satisfies typeof source;
