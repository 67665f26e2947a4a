import type { siapkerja as source } from '../id/siapkerja';

export const siapkerja = {
  title: 'SIAPkerja',
  what: (host) =>
    `In 2025 the Prakerja programme began to move to the ministry's SIAPkerja (${host}). Saksi can read “Pelatihan Saya” there, if you wish. We have never seen that page: what is not understood is marked as unread.`,
  use: 'Read SIAPkerja too',
  on: 'On. Reload SIAPkerja pages that are already open.',
  off: 'Off. Saksi does not read SIAPkerja any more.',
  refused: 'Nothing changed: the permission was not given.',
  failed: (reason) => `Could not be changed: ${reason}`,
} satisfies typeof source;
