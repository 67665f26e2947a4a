import { daysBetween, localDay } from '../calendar/days';
import type { Sighting } from '../schema/finding';
import { plain } from '../schema/plain';
import type { WhyLawful } from './explanation';
import type { Known, KnownTraining } from './known';

/** An announcement older than this explains nothing any more. */
const ANNOUNCED_DAYS = 60;

export type Words = { massCancellation: Known['massCancellation']; ended: boolean };

/** Whether a membership that is over ended with a year in which this was last shown. */
export function endedSince(last: Sighting, now: Sighting, offsetMin: number): boolean {
  const [then, today] = [localDay(last.at, offsetMin), localDay(now.at, offsetMin)];
  return then !== undefined && today !== undefined && then.slice(0, 4) < today.slice(0, 4);
}

/** Whether the page's own words explain that a training left the list. What was finished, no cancellation takes away. */
export function lawfullyGone(
  training: KnownTraining,
  known: readonly KnownTraining[],
  now: Sighting,
  offsetMin: number,
  words: Words,
): WhyLawful | undefined {
  const { record, last } = training;
  if (record.status?.norm === 'cancelled') return 'own-cancellation';
  if (words.ended && endedSince(last, now, offsetMin)) return 'membership-ended';
  const { massCancellation } = words;
  if (massCancellation === undefined || training.finished !== undefined) return undefined;
  if (!(daysBetween(massCancellation.at.at, now.at) <= ANNOUNCED_DAYS)) return undefined;
  const text = plain(massCancellation.text);
  const names = (each: KnownTraining) => text.includes(plain(each.record.title));
  return names(training) || !known.some(names) ? 'mass-cancellation' : undefined;
}
