import type { reminders as source } from '../id/reminders';
import { counted } from './counted';

/** What the popup reminds of while the participant lets it. */
export const reminders: typeof source = {
  title: 'Reminders',
  'answer-due': (day) => `An answer should have come (14 working days, until ${day}).`,
  'not-opened': (days) => `You have not opened the dashboard for ${counted(days, 'day')}.`,
  whatNow: 'See the next step',
  show: 'Remind me when an answer is late, or the dashboard was not opened for long',
  hide: 'Do not remind me again',
  backupNever: (entries) => `${counted(entries, 'record has', 'records have')} no backup.`,
  backupOld: (day) => `Last backup: ${day}. It is time for a new one.`,
  backupGo: 'Make a backup',
};
