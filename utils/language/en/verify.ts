import type { verify as source } from '../id/verify';

export const verify: typeof source = {
  title: 'Check an evidence file',
  intro: 'Choose or drop an evidence file (.zip). It is checked on this computer and sent nowhere.',
  choose: 'Choose a file',
  checking: 'Checking…',
  ok: 'Intact: nothing has changed since this file was signed with the key below.',
  broken: 'NOT INTACT: a check failed.',
  unreadable: (reason) => `This file cannot be checked: ${reason}`,
  cannotConclude: 'What cannot be concluded',
  checks: 'Checks',
  head: 'Head of the log',
  key: 'Key fingerprint',
  simulated: 'Note: this file was made with a simulated clock (a trial); it is not real evidence.',
};
