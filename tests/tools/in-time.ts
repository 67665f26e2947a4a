import type { Statement } from './statement';
import type { Story, Visit } from './story';

/** What happens in a story, in its order; of what happens at once, the visit comes first. */
export const inTime = ({ visits, journal }: Story): (Visit | Statement)[] =>
  [...visits, ...journal].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
