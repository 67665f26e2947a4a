import type { verify as source } from '../id/verify';
import { counted } from './counted';

export const verify: typeof source = {
  title: 'Check an evidence file',
  intro: 'Choose or drop an evidence file (.zip). It is checked on this computer and sent nowhere.',
  choose: 'Choose a file',
  checking: (percent) => `Checking… ${percent}%`,
  cancel: 'Cancel',
  cancelled: 'Cancelled: this file has not been checked.',
  ok: 'Intact: nothing has changed since this file was signed with the key below.',
  unwritten:
    'Its records are intact since this file was signed with the key below. ITS REPORT IS NOT VOUCHED FOR: the report or its tables are not what this version of Saksi writes of those records. Go by the records, not by the report.',
  rekeyed: (until, fingerprint) =>
    `THE KEY CHANGED at record ${until}: before it this log was signed with the key ${fingerprint}. The signature of now does not show that it is the same person.`,
  broken: 'NOT INTACT: a check failed.',
  foreign:
    'This is not an evidence file of Saksi, so there is nothing to check. Choose the zip that Saksi made; its name begins with “bukti-”.',
  unreadable: (reason) => `This file cannot be checked: ${reason}`,
  cannotConclude: 'What cannot be concluded',
  checks: 'Checks',
  head: (size) => `Fingerprint of the last of ${counted(size, 'record')} (“head of the log”)`,
  key: 'Key fingerprint',
  strangeKey: 'Fingerprint of the key that came with the file (NOT of its signer: the signature is not valid)',
  where: (place) => place.replace(/^entry (?=\d+$)/, 'record '),
  simulated: 'Note: this file was made with a simulated clock (a trial); it is not real evidence.',
};
