import type { ChannelId } from '../schema/channel';
import type { Way } from '../schema/complaint';
import type { Channel } from './channel';
import { SOURCES, type Source } from './source';

const platform = (id: ChannelId, way: Way, at: string, sources: readonly [Source, ...Source[]], lastChecked: string): Channel => ({
  id,
  to: 'platform',
  way,
  at,
  needs: ['contact', 'payment', 'problem', 'certificate'],
  limits: [],
  era: { from: '2020-04-01' },
  sources,
  lastChecked,
});

const wallet = (id: ChannelId, way: Way, at: string): Channel => ({
  id,
  to: 'wallet',
  way,
  at,
  needs: ['identity', 'contact', 'problem'],
  limits: ['transfer'],
  era: { from: '2020-04-01' },
  sources: [SOURCES.faq, SOURCES.portalsulut],
  lastChecked: '2024-12-11',
});

/** Those through whom a training was bought, followed and paid. */
export const PARTNER_CHANNELS: readonly Channel[] = [
  platform('tokopedia', 'form', 'https://www.tokopedia.com/help', [SOURCES.grid, SOURCES.faq], '2024-12-11'),
  platform('bukalapak', 'call', '021-50813333', [SOURCES.grid], '2021-12-31'),
  platform('pijar-mahir', 'chat', 'WhatsApp +62 821 1111 3630', [SOURCES.grid, SOURCES.faq], '2024-12-11'),
  platform('mau-belajar-apa', 'chat', 'WhatsApp +62 811 8807 172', [SOURCES.grid], '2021-12-31'),
  platform('pintaria', 'form', 'https://support.pintar.co/id', [SOURCES.grid, SOURCES.faq], '2024-12-11'),
  platform('sekolahmu', 'chat', 'WhatsApp +62 813 1579 2171', [SOURCES.grid, SOURCES.faq], '2024-12-11'),
  platform('siapkerja', 'call', '021-50816000', [SOURCES.grid, SOURCES.faq], '2024-12-11'),
  {
    id: 'provider',
    to: 'provider',
    way: 'email',
    needs: ['contact', 'problem', 'certificate'],
    limits: [],
    era: { from: '2020-04-01' },
    sources: [SOURCES.seed],
    lastChecked: '2020-08-31',
  },
  wallet('ovo', 'call', '1500696'),
  wallet('gopay', 'email', 'customerservice@gojek.com'),
  wallet('linkaja', 'call', '150911'),
  wallet('dana', 'call', '1500445'),
  wallet('bni', 'call', '1500046'),
  wallet('bca', 'call', '1500888'),
];
