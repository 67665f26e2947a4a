import { counted } from './en/counted';
import { devices } from './en/devices';
import { finding } from './en/finding';
import { guide } from './en/guide';
import { judgement } from './en/judgement';
import { keepPage } from './en/keep-page';
import { moment } from './en/moment';
import { origin } from './en/origin';
import { pages } from './en/pages';
import { reminders } from './en/reminders';
import { rules } from './en/rules';
import { state } from './en/state';
import { storage } from './en/storage';
import type { id } from './id';

export const en: typeof id = {
  devices,
  keepPage,
  pages,
  reminders,
  name: 'Saksi',
  tagline: 'Keeps dated evidence of what your Prakerja dashboard showed, on your own computer.',
  rules,
  guide,
  judgement,
  origin,
  sections: {
    account: 'Account',
    trainings: 'Trainings',
    certificates: 'Certificates',
    balance: 'Balance',
    incentives: 'Incentives',
    notices: 'Notices',
  },
  why: {
    'not-on-page': 'not on the page that was opened',
    'still-loading': 'the page had not finished loading',
    'page-error': 'the page had an error',
    'logged-out': 'you were not logged in',
    filtered: 'partly hidden by a filter or tab',
    partial: 'only a part was shown',
    unrecognised: 'Saksi does not recognise this part yet',
  },
  states: { suspected: 'to be confirmed', confirmed: 'certain', resolved: 'back again' },
  finding,
  popup: {
    nothingYet: 'Nothing recorded yet',
    nothingYetHow: 'Open your Prakerja dashboard as usual. Saksi reads what is shown and changes nothing.',
    allWell: (time) => `All recorded safely · last ${time}`,
    problems: (count) => `${counted(count, 'thing needs', 'things need')} your attention`,
    cannotRead: 'Saksi could not read the last page',
    cannotReadHere: 'Saksi cannot read this page',
    cannotReadKept: 'What is already recorded is kept.',
    incomplete: 'Not complete: the list of trainings has never been read',
    lastComplete: (time) => `Last complete reading ${time}`,
    neverComplete: 'The list of trainings has never been read completely',
    watched: 'What is watched',
    lastRead: (time) => `read ${time}`,
    neverRead: 'never read',
    lastLook: (why) => `last visit: ${why}`,
    account: 'Account',
    accountUnknown: 'Account not recognised. Open a page that shows your card number or your name.',
    accountUnknownShort: 'Not recognised',
    found: 'What was found',
    past: 'Back again',
    export: 'Export evidence',
    exportFull: 'Full (for yourself)',
    exportMasked: 'Masked (no identity, may be shared)',
    exportOmbudsman: 'For the Ombudsman (with identity)',
    exportOmbudsmanWhat: 'Contains your name and card number. Hand it to an examiner only.',
    exportMaskedWhat:
      'Name, card number, e-mail and other personal numbers that are recognised are blacked out. Whoever runs the site may still know you by the times of your visits.',
    exportFullWhat: 'Contains your identity. Do not publish it.',
    exporting: (done, total) => `Building the evidence… ${done} of ${total}`,
    exported: (name) => `Saved: ${name}`,
    exportHead: 'Fingerprint of the last record (“head of the log”)',
    exportFailed: (reason) => `Export failed: ${reason} Your records are intact. Try again.`,
    exportCancelled: 'Export cancelled. Your records are intact.',
    leakStopped: (where) =>
      `Export stopped: personal information was not blacked out in ${where}. No file was made. Hold back that record on the page Export evidence, or choose “Full”.`,
    cancel: 'Cancel',
    timeline: 'See all records',
    verify: 'Check an evidence file',
    trouble: {
      quota: 'Storage is full and the last visit was not recorded. Free some space on your computer; what is recorded is kept.',
      blocked: 'Storage is held by another Saksi page, perhaps of an old version. Close all Saksi tabs and open the dashboard again.',
      newer: 'The records in this browser were written by a newer Saksi. Update Saksi; what is recorded is kept.',
      gone: "Saksi's storage cannot be opened. Close your browser and open it again.",
      unknown: 'The last visit could not be recorded. Open the dashboard again to retry.',
    },
    troubleTechnical: (detail) => `Details for a bug report: ${detail}`,
  },
  moment,
  state,
  options: {
    reads: 'What is read',
    readsWhat: [
      'Prakerja pages that you open yourself: trainings, certificates, balance, incentives, notices.',
      'The name and card number shown, so that the records of two people on one computer are not mixed.',
    ],
    never: 'What is never read',
    neverWhat: ['Passwords, one-time codes and what you type in forms.', 'Cookies and login tokens.', 'Other sites.'],
    independent: 'Saksi is made independently. It has no connection with the government or with Prakerja.',
    language: 'Language',
    open: 'Open the Prakerja dashboard',
    grant: 'Allow Saksi to read the Prakerja site',
    granted: 'Permission to read the Prakerja site is given.',
    notGranted: 'The browser has not allowed Saksi to read the Prakerja site yet. Without it Saksi records nothing.',
  },
  storage,
};
