import type { rules as source } from '../id/rules';

export const rules: typeof source = {
  'training-disappeared': {
    title: 'A training is gone',
    suspected: (subject) =>
      `“${subject}” seems to be gone from the dashboard. Open the list of trainings again in a little while to make sure.`,
    confirmed: (subject) => `“${subject}” is gone from the dashboard, seen on two separate visits.`,
    resolved: (subject) => `“${subject}” is back.`,
  },
  'history-emptied': {
    title: 'The training history is empty',
    suspected: (subject) => `All trainings seem to be gone: ${subject}. Open their list again in a little while to make sure.`,
    confirmed: (subject) => `All trainings are gone from the dashboard: ${subject}.`,
    resolved: (subject) => `The trainings are back: ${subject}.`,
  },
  'training-status-reversed': {
    title: 'A training status went back',
    suspected: (subject) => `The status of “${subject}” seems to have gone back. Open it again in a little while to make sure.`,
    confirmed: (subject) => `The status of “${subject}” went back.`,
    resolved: (subject) => `The status of “${subject}” is as it was.`,
  },
  'certificate-count-fell': {
    title: 'Fewer certificates',
    suspected: () =>
      'The number of certificates seems to have fallen. Open the page that showed them again in a little while to make sure.',
    confirmed: () => 'The number of certificates fell.',
    resolved: () => 'The number of certificates is as it was.',
  },
  'certificate-disappeared': {
    title: 'A certificate is gone',
    suspected: (subject) =>
      `The certificate “${subject}” seems to be gone. Open the page that showed it again in a little while to make sure.`,
    confirmed: (subject) => `The certificate “${subject}” is gone.`,
    resolved: (subject) => `The certificate “${subject}” is back.`,
  },
  'certificate-overdue': {
    title: 'A certificate is overdue',
    suspected: (subject) => `There is no certificate for “${subject}” yet, although its time has passed.`,
    confirmed: (subject) => `There is still no certificate for “${subject}”, although its time has passed.`,
    resolved: (subject) => `The certificate for “${subject}” is there.`,
  },
  'status-stuck': {
    title: 'A status does not change',
    suspected: (subject) => `The status of “${subject}” has not changed for 30 days or more.`,
    confirmed: (subject) => `The status of “${subject}” still has not changed.`,
    resolved: (subject) => `The status of “${subject}” has changed.`,
  },
  'purchase-contradiction': {
    title: 'The dashboard contradicts itself',
    suspected: () => 'The site says a training is not finished, but the dashboard does not show it.',
    confirmed: () => 'The site still says a training is not finished, but the dashboard does not show it.',
    resolved: () => 'The contradiction is no longer shown.',
  },
  'balance-unexplained': {
    title: 'The balance changed without explanation',
    suspected: () => 'The balance changed, and the change does not match the purchases shown.',
    confirmed: () => 'The balance still does not match the purchases shown.',
    resolved: () => 'The balance matches again.',
  },
  'incentive-failed': {
    title: 'An incentive failed',
    suspected: (subject) => `${subject}: its status says failed or held.`,
    confirmed: (subject) => `${subject}: its status still says failed or held.`,
    resolved: (subject) => `${subject}: no longer failed.`,
  },
  'incentive-reversed': {
    title: 'An incentive status went back',
    suspected: (subject) => `${subject}: its status seems to have gone back. Open it again in a little while to make sure.`,
    confirmed: (subject) => `${subject}: its status went back.`,
    resolved: (subject) => `${subject}: its status is as it was.`,
  },
  'incentive-disappeared': {
    title: 'An incentive is gone',
    suspected: (subject) => `${subject} seems to be gone from the list. Open that list again in a little while to make sure.`,
    confirmed: (subject) => `${subject} is gone from the list.`,
    resolved: (subject) => `${subject} is back.`,
  },
  'incentive-overdue': {
    title: 'An incentive is overdue',
    suspected: (subject) => `${subject}: its date has passed, but the dashboard does not show it as paid.`,
    confirmed: (subject) => `${subject}: its date has passed, but the dashboard still does not show it as paid.`,
    resolved: (subject) => `${subject}: no longer overdue.`,
  },
  'account-deactivated': {
    title: 'A problem with the membership',
    suspected: () => 'The dashboard says the membership is deactivated, blocked or flagged.',
    confirmed: () => 'The dashboard still says the membership is deactivated, blocked or flagged.',
    resolved: () => 'That message is no longer shown.',
  },
  'record-altered': {
    title: 'A training record changed',
    suspected: (subject) => `What is written about the finished “${subject}” seems to have changed.`,
    confirmed: (subject) => `What is written about the finished “${subject}” has changed.`,
    resolved: (subject) => `What is written about the finished “${subject}” is as it was.`,
  },
  'survey-missing': {
    title: 'The survey has not appeared',
    suspected: () => 'The promised survey has not appeared.',
    confirmed: () => 'The promised survey still has not appeared.',
    resolved: () => 'The survey has appeared.',
  },
};
