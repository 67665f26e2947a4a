import type { judgement as source } from '../id/judgement';

export const judgement = {
  byStatement: (seq) => `That first day is a statement (record ${seq}), not the page's.`,
  byStatementElsewhere: (seq, log) =>
    `That first day is a statement on another device (record ${seq} of log ${log.slice(0, 8)}…), not the page's.`,
  completed: (title) => `Stated: “${title}” was completed`,
  completedBack: (title) => `Taken back: when “${title}” was completed`,
  lawful: {
    purchase: 'bought; the balance fell by its price',
    'own-cancellation': 'cancelled; the balance came back',
    'mass-cancellation': 'cancelled by the programme',
    'year-end': "what was left was withdrawn at the year's end, by rule",
    deactivated: 'forfeit, because the membership was deactivated',
    'membership-ended': 'the membership ended',
    'training-loss': 'fell together with a training that is gone',
  },
  explained: (subject, reason) => `There is a reason: ${subject} (${reason})`,
  odd: {
    'unknown-status': (subject, is) => `A status that Saksi does not know: ${subject} (${is})`,
    'certificate-before-finish': (subject, is) => `A certificate is there, the status is not finished: ${subject} (${is})`,
    'paid-without-status': (subject, is) => `A day of payment is printed, the status says otherwise: ${subject} (${is})`,
    'count-differs': (subject, is) => `Count and list differ: ${subject}, shown ${is}`,
    'certificate-replaced': (subject, is) => `A certificate under another number: ${subject} (${is})`,
    'section-vanished': (subject) => `This page no longer shows the section: ${subject}`,
    'section-appeared': (subject) => `This page now shows the section: ${subject}`,
  },
  skipped: 'What could not be checked',
  skippedNone: 'Everything could be checked at the last visit.',
  skippedWhat: 'Not a sign of loss: this part could not be read at the last visit.',
} satisfies typeof source;
