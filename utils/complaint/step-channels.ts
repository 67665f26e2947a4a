import type { StepId } from '../schema/channel';
import { type Channel, type Standing, standing } from './channel';
import { CHANNELS } from './channels';

const ASKS: Record<StepId, (channel: Channel) => boolean> = {
  'pmo-first': ({ to, way }) => to === 'pmo' && way !== 'letter',
  'pmo-again': ({ to, way }) => to === 'pmo' && way !== 'letter',
  wait: () => false,
  platform: ({ to }) => to === 'platform',
  provider: ({ to }) => to === 'provider',
  lapor: ({ id }) => id === 'lapor',
  ombudsman: ({ id }) => id === 'ombudsman',
  kemnaker: ({ id }) => id === 'kemnaker',
  objection: ({ id }) => id === 'objection' || id === 'court',
};

/** Where a step is done on that day: channels that are not known to have ended, those of which recent texts speak first. */
export const stepChannels = (step: StepId, today: string): { channel: Channel; standing: Standing }[] =>
  CHANNELS.filter(ASKS[step])
    .map((channel) => ({ channel, standing: standing(channel, today) }))
    .filter((one) => one.standing === 'current' || one.standing === 'unconfirmed')
    .sort((a, b) => Number(a.standing !== 'current') - Number(b.standing !== 'current'));
