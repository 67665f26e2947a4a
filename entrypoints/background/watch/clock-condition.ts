import type { Condition } from '../../../components/condition-list';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** The server's date came with the page; how long a page has been open cannot be told over a sleep of the device. */
const FRESH_MS = 10 * MINUTE_MS;

export type Clocks = {
  /** Device time of the look, of this moment, and of the log's look before (ISO 8601, UTC). */
  at: string;
  now: string;
  before?: string | undefined;
  /** The page's own `Date` header, and how long the page had been open at the look. */
  server?: string | undefined;
  monoMs: number;
};

/** The server's time at the look (ISO 8601, UTC), where it can be told and the device's is a day or more away. */
export const serverTimeInstead = ({ at, server, monoMs }: Clocks): string | undefined => {
  const told = Date.parse(server ?? '');
  if (Number.isNaN(told) || monoMs < 0 || monoMs > FRESH_MS) return undefined;
  return Math.abs(Date.parse(at) - told - monoMs) < DAY_MS ? undefined : new Date(told + monoMs).toISOString();
};

/** What is to be said about the device's clock; undefined where nothing is. A look that comes late is no clock that went back: only `now` is judged. */
export const clockCondition = (clocks: Clocks): Extract<Condition, { is: 'clock-wrong' | 'clock-back' }> | undefined => {
  const { at, now, before } = clocks;
  const server = serverTimeInstead(clocks);
  if (server) return { is: 'clock-wrong', at, server };
  if (before && Date.parse(now) < Date.parse(before) - MINUTE_MS) return { is: 'clock-back', at: now, before };
  return undefined;
};
