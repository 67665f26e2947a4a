import type { settings as source } from '../id/settings';
import { counted } from './counted';

export const settings = {
  alerts: {
    title: 'Notifications',
    what: 'Tell me about',
    severities: {
      loss: 'What is gone',
      contradiction: 'A dashboard that contradicts itself',
      setback: 'What went back or failed',
      overdue: 'What is overdue',
      notice: 'Other changes',
    },
    still: 'What is not ticked still shows in Saksi, only without a notification.',
    quiet: 'Quiet hours',
    from: 'From',
    to: 'To',
    quietWhat: 'Use quiet hours: notifications wait, none is dropped.',
    saved: 'Saved.',
    failed: (reason) => `Cannot be saved: ${reason}`,
  },
  accounts: {
    title: 'Accounts in this browser',
    none: 'No account is recorded yet.',
    unnamed: 'An account not recognised yet',
    elsewhere: 'a copy from another device',
    erased: 'its content was erased',
    told: (entries, since) => `${counted(entries, 'record')} since ${since}`,
    last: (time) => `last visit ${time}`,
    open: 'See its records',
  },
  storage: {
    title: 'Storage',
    used: (size) => `Saksi uses ${size} on this device.`,
    unknown: 'The browser does not tell how much room is used.',
    kept: 'The browser will not throw these records away by itself.',
  },
  may: {
    title: 'What Saksi may do, and why',
    sites: (names) => `Read ${names}: pages that you open there yourself. No other site.`,
    permissions: {
      storage: 'Keep the records on this device.',
      unlimitedStorage: 'Records are not thrown away when room is short.',
      notifications: 'Tell you when something is gone.',
      webRequest: "Note the site's own clock for pages that you open. Nothing is blocked or changed.",
      activeTab: 'Take a picture of the tab you are looking at, only when you ask for it.',
      scripting:
        'Put the reader into the dashboard pages that you open; into another tab only when you ask for it; and into SIAPkerja, if you turn it on.',
      alarms: 'Ask again, in time, for a time seal that could not be had.',
    },
  },
  about: {
    title: 'Version',
    version: (version) => `Saksi ${version}`,
    hash: 'Fingerprint of the installed code',
    hashWhat: 'It stands in every record, so that anyone can check which version made it.',
  },
  again: 'See the first screens again',
} satisfies typeof source;
