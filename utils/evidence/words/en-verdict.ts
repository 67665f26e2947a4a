import type { verdict as source } from './id-verdict';

export const verdict = {
  checks: {
    ours: {
      passed: 'This zip holds files named as in an evidence file of Saksi.',
      failed: 'This is no zip, or no file in it is named as in an evidence file of Saksi.',
    },
    zip: { passed: 'The zip file opens safely.', failed: 'The zip file is damaged, incomplete or dangerous.' },
    bag: { passed: 'The package is laid out as it should be (BagIt 1.0).', failed: 'The package is not laid out as it should be.' },
    payload: {
      passed: 'No file was altered, removed or added, compared with the list of files.',
      failed: 'A file was altered, removed or added.',
    },
    tags: { passed: 'The accompanying files are unaltered.', failed: 'An accompanying file was altered, removed or added.' },
    layout: {
      passed: 'Every file is known to the format or named by a record.',
      failed: 'A file does not belong here, or one is missing.',
    },
    export: {
      passed: 'The description of the export agrees with the log.',
      failed: 'The description of the export does not agree with the log.',
    },
    signature: {
      passed: "The device's signature of this package is valid.",
      failed: "The device's signature of this package is not valid.",
    },
    key: { passed: 'The signing key is the one that the log names.', failed: 'The signing key is not the one that the log names.' },
    chain: { passed: 'The log is one unbroken chain from its first record to its last.', failed: 'The chain of the log is broken.' },
    records: { passed: 'Every record included is the one locked by the chain.', failed: 'A record was altered.' },
    disclosures: { passed: 'Every value disclosed is the one locked at its time.', failed: 'A value is not the one locked at its time.' },
    files: { passed: 'Every page included is the one that its record names.', failed: 'A page or attachment was altered.' },
    content: {
      passed: 'Pages and reports can neither run nor load anything, and every token has its value.',
      failed: 'A page, a report, the description of the format or the instructions are not as they should be.',
    },
    profile: { passed: 'The package shows what its profile says.', failed: 'The package does not show what its profile says.' },
    anchors: {
      passed:
        'Checkpoints and time tokens, where there are any, are of this log. The signature of a token fits the certificate that it brings; the root of that is not checked here.',
      failed: 'A checkpoint or a time token does not agree with the log.',
    },
    findings: {
      passed:
        'The files of findings, time line and values in tables agree with the records; each finding rests on looks that exist, were read and are separate. Its judgement itself is not made again here.',
      failed: 'A finding, the time line or a CSV table does not agree with the records.',
    },
    account: {
      passed: 'Each finding compares looks at one account; the card numbers disclosed agree with the key of their account.',
      failed: 'A finding or a card number is not of one and the same account.',
    },
  },
  limits: {
    origin: "That the site really sent these pages: no file made on the participant's computer can prove that.",
    rebuilt: 'That the holder of the key did not build the whole log anew before its first time seal.',
    'other-logs': 'That there is no other log, or that nothing happened between two observations.',
    'device-clock':
      "That the clock of the participant's computer was right: dates without somebody else's time seal are by that clock alone.",
    'simulated-clock': 'Anything about real days: this file was made with a simulated clock, for a trial or a demonstration.',
    fingerprint:
      'Whose the signing key is: compare its fingerprint with one that the participant gave out earlier (in a complaint e-mail, say).',
    'withheld-entries': 'What the records say that are not included in this bundle: only their time, order and kind can be seen.',
    'withheld-values': 'The values that are masked: only their names can be seen, and the participant can disclose them later.',
    'clock-backwards': 'Exact dates around the moment at which the clock went back: a record has an earlier time than the one before it.',
    rendering:
      'That the sentences of the report agree with its records: this report, or its tables, is not, byte for byte, what this version of Saksi writes of those records, because another version made it or because it was changed before it was signed. records/ and disclosures/ are what counts.',
    'new-key':
      'That whoever signs now is whoever signed before: this log changed its key (after a restore from a backup, for instance). Records before the change are vouched for by time seals and by the fingerprint of the earlier key.',
    'before-seal':
      'The dates of the records that follow: in the chain they stand AFTER a time seal, and yet the clock of the computer says more than a day BEFORE that seal. They were written after it, whatever the clock says:',
    'mail-impossible':
      'When the seals by e-mail of the records that follow were sent: the date that the participant gives is impossible (before what they seal was there, or after it was noted that they were sent). The nearest possible time is what counts:',
    'mail-unchecked':
      "When a seal by e-mail was sent: its date is by the participant's word until the e-mail is found in the mailbox of its recipient.",
    'tokens-unchecked':
      'Who issued the time tokens (.tsr): check them with openssl ts -verify and a root certificate that you got yourself.',
  },
  notCompared: 'Findings, time line and CSV tables could not be compared: a record cannot be read.',
  exactly: '',
} satisfies typeof source;
