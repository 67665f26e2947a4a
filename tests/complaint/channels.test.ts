import { describe, expect, it } from 'vitest';
import { standing } from '../../utils/complaint/channel';
import { CHANNELS } from '../../utils/complaint/channels';
import { complaintWords } from '../../utils/language/complaint-words';
import { CHANNEL_IDS } from '../../utils/schema/channel';

const DAY = /^\d{4}-\d\d-\d\d$/;

describe('channels', () => {
  it('are each there once', () => expect(CHANNELS.map(({ id }) => id).sort()).toEqual([...CHANNEL_IDS].sort()));

  it.each(CHANNELS.map((channel) => [channel.id, channel] as const))('%s says from where it is known, and since when', (_, channel) => {
    expect(channel.sources.length).toBeGreaterThan(0);
    for (const { name, url } of channel.sources as readonly { name: string; url?: string }[]) {
      expect(name.trim()).not.toBe('');
      if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    }
    expect(channel.lastChecked).toMatch(DAY);
    expect(channel.era.from).toMatch(DAY);
    expect(channel.needs.length).toBeGreaterThan(0);
    if (channel.era.to !== undefined) expect(channel.era.to >= channel.era.from).toBe(true);
    for (const language of ['id', 'en'] as const) expect(complaintWords[language].channels[channel.id].what).not.toBe('');
  });

  it.each([
    ['pmo-call-2020', '2020-07-01', 'current'],
    ['pmo-call-2020', '2020-11-01', 'outdated'],
    ['pmo-call', '2020-07-01', 'not-yet'],
    ['pmo-call', '2024-06-01', 'current'],
    ['pmo-email', '2026-11-24', 'unconfirmed'],
  ])('%s on %s is %s', (id, today, is) => {
    const channel = CHANNELS.find((each) => each.id === id);
    expect(channel && standing(channel, today)).toBe(is);
  });
});
