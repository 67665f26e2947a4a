import { textAt, type Witnessed } from '../witnessed';
import { isLook } from './second-witness';

/** When the page of a look was shown: by its own clocks, for a look can be told later than it was made. */
export const seenAt = (look: Witnessed): string => textAt(look.body, 'captured', 'device_utc') ?? look.time;

/** Every look at the dashboard, in the order in which it was shown. A page read again was not looked at again. */
export const looksAsSeen = (entries: readonly Witnessed[]): Witnessed[] =>
  entries
    .filter((entry) => isLook(entry) && entry.body.reread_of === undefined)
    .sort((a, b) => (seenAt(a) < seenAt(b) ? -1 : seenAt(a) > seenAt(b) ? 1 : a.seq - b.seq));
