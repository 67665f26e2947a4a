import type { reminders as source } from '../id/reminders';
import { counted } from './counted';

/** What the popup reminds of while the participant lets it. */
export const reminders: typeof source = {
  title: 'Reminders',
  'answer-due': (day) => `An answer should have come (14 working days, until ${day}).`,
  'not-opened': (days) => `You last opened the dashboard ${counted(days, 'day')} ago.`,
  whatNow: 'See the next step',
  show: 'Remind me when an answer is late, or the dashboard was not opened for long',
  open: 'Open the dashboard',
  hide: 'Turn reminders off',
  backupNever: (entries) => `${counted(entries, 'record has', 'records have')} no backup.`,
  backupOld: (day) => `Last backup: ${day}. It is time for a new one.`,
  backupGo: 'Make a backup',
};
