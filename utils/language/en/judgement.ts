import type { judgement as source } from '../id/judgement';

export const judgement = {
  byStatement: (seq) => `That first day is the participant's own statement (entry ${seq}), not the page's.`,
  completed: (title) => `By the participant's own word, “${title}” was completed`,
  completedBack: (title) => `The participant takes back when “${title}” was completed`,
  skipped: 'What could not be checked',
  skippedNone: 'Everything could be checked at the last visit.',
  skippedWhat: 'Not a sign of loss: this part could not be read at the last visit.',
} satisfies typeof source;
