import type { moment as source } from '../id/moment';

export const moment = {
  take: 'Take a screenshot now',
  taking: 'Taking it…',
  what: 'The dashboard is open. Its picture is kept with this finding: one as it is, one with your name and numbers covered.',
  taken: (seq) => `Kept as record ${seq}, masked as well.`,
  takenRaw: (seq) => `Kept as record ${seq}. A masked one could not be made; this picture goes only into exports with identity.`,
  takenText: (seq) => `The content of the page is kept as record ${seq}, without a picture.`,
  failed: (reason) => `It could not be taken: ${reason}`,
} satisfies typeof source;
