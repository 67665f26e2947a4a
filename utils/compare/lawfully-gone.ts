import { daysBetween } from '../calendar/days';
import { plain } from '../schema/plain';
import type { WhyLawful } from './explanation';
import type { Known, KnownTraining } from './known';

/** An announcement older than this explains nothing any more. */
const ANNOUNCED_DAYS = 60;

export type Words = { massCancellation: Known['massCancellation']; ended: boolean };

/** Whether the page's own words explain that a training left the list. What was finished, no cancellation takes away. */
export function lawfullyGone(training: KnownTraining, known: readonly KnownTraining[], now: string, words: Words): WhyLawful | undefined {
  const { record, last } = training;
  if (record.status?.norm === 'cancelled') return 'own-cancellation';
  if (words.ended && last.at.slice(0, 4) < now.slice(0, 4)) return 'membership-ended';
  const { massCancellation } = words;
  if (massCancellation === undefined || training.finished !== undefined) return undefined;
  if (!(daysBetween(massCancellation.at.at, now) <= ANNOUNCED_DAYS)) return undefined;
  const text = plain(massCancellation.text);
  const names = (each: KnownTraining) => text.includes(plain(each.record.title));
  return names(training) || !known.some(names) ? 'mass-cancellation' : undefined;
}
