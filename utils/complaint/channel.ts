import type { ChannelId, DeadlineId, NeedId } from '../schema/channel';
import type { Party, Way } from '../schema/complaint';
import type { Source } from './source';

export type Channel = {
  id: ChannelId;
  to: Party;
  way: Way;
  /** The address, number or page, as published; absent where it differs from case to case. */
  at?: string;
  /** Opening hours as published. */
  hours?: string;
  /** What they will ask for. */
  needs: readonly NeedId[];
  /** Times that bind them or the participant. */
  limits: readonly DeadlineId[];
  /** Days from and until which texts show it. No `to`: nothing says that it ended. */
  era: { from: string; to?: string };
  sources: readonly [Source, ...Source[]];
  /** The day of the newest text that shows it. Nobody of ours has called or opened it. */
  lastChecked: string;
};

/** `outdated`: a later one took its place. `unconfirmed`: no text of the last two years shows it. */
export type Standing = 'current' | 'unconfirmed' | 'outdated' | 'not-yet';

const TWO_YEARS_MS = 2 * 365 * 86_400_000;

export const standing = ({ era, lastChecked }: Pick<Channel, 'era' | 'lastChecked'>, today: string): Standing => {
  if (today < era.from) return 'not-yet';
  if (era.to !== undefined && today > era.to) return 'outdated';
  return Date.parse(today) - Date.parse(lastChecked) > TWO_YEARS_MS ? 'unconfirmed' : 'current';
};
