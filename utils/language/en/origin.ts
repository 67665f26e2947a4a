import type { origin as source } from '../id/origin';

export const origin = {
  mine: (count) => `Stated: pages without an account number are of this account (${count})`,
  mineWhat: (entries) => `Records ${entries} among the pages that name no account, of one visit.`,
  taken: (when) => `This page was seen on ${when}. It names no account; the account is a statement's.`,
  taught: 'The list of trainings was read with words that were taught.',
  reread: (seq, when) => `Read again from record ${seq}: the page seen on ${when}. The earlier record stays.`,
  unjudged: 'Kept, but not checked yet: the pages do not say whose account they show',
  claim: 'Is this your account?',
  claimWhy: 'Saksi keeps the pages below, but they do not say whose account they show. Until that is clear, they are not checked.',
  visit: (when, pages) => `${when} (pages: ${pages})`,
  isMine: (account) => `This is my account: ${account}`,
  isMineNew: 'This is my account',
  isMineOther: 'This is my account, but none of the above',
  byWord: (since) => `Your account by your own word, since ${since}`,
  noted: 'Noted as your statement. These pages are checked from now on.',
  refused: {
    'another-account': "Not noted: this visit shows signs of somebody else's account.",
    nothing: 'These pages count already, or are there no more.',
  },
  failed: (why) => `Not noted yet. Please try once more. (${why})`,
} satisfies typeof source;
