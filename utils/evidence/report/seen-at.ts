import { textAt, type Witnessed } from '../witnessed';

/** When the page of a look was shown: by its own clocks, for a look can be told later than it was made. */
export const seenAt = (look: Witnessed): string => textAt(look.body, 'captured', 'device_utc') ?? look.time;

/** Everything that somebody looked at, in the order in which it was shown. A page read again was not looked at again. */
export const looksAsSeen = (entries: readonly Witnessed[]): Witnessed[] =>
  entries
    .filter(({ kind, body }) => kind === 'capture' && body.reread_of === undefined)
    .sort((a, b) => (seenAt(a) < seenAt(b) ? -1 : seenAt(a) > seenAt(b) ? 1 : a.seq - b.seq));
