import type { Profile } from '../profiles/profile';
import { type Found, type Read, readInSlices, type Seen } from './read-snapshot';
import { type Slices, toEnd } from './slices';
import type { TaughtProfile } from './taught-profile';

const isOfList = ({ at }: Found): boolean => at.startsWith('trainings');

/**
 * Reads a page as it is, and once more with what the participant taught only where its list of trainings was not understood. Taught words add that list and
 * nothing else: what was read without them stays, and so does every reason but *unrecognised* and *not on the page* for which the list was not. They never say
 * that there is none, nor make whole a list in which something is still not understood: only some trainings have a status, or one of them holds more texts that
 * nothing names than the one that was pointed at.
 */
export function* readWithLessonsInSlices(document: Document, profile: Profile, taught: TaughtProfile | undefined, at: Seen): Slices<Read> {
  const plain = yield* readInSlices(document, profile, at);
  const { trainings, page } = plain.snapshot;
  if (!taught || trainings.state === 'read' || !/^(unrecognised|not-on-page)$/.test(trainings.why)) return plain;
  yield;
  const again = yield* readInSlices(document, taught.profile, at);
  const list = again.snapshot.trainings;
  const titles = list.state === 'read' ? list.value.length : 0;
  const statuses = list.state === 'read' ? list.value.filter(({ status }) => status).length : 0;
  if (!titles || statuses % titles || again.texts > taught.texts) return plain;
  return {
    snapshot: { ...plain.snapshot, profile: taught.profile.id, page: { ...page, kind: again.snapshot.page.kind }, trainings: list },
    found: [...plain.found.filter((each) => !isOfList(each)), ...again.found.filter(isOfList)],
    texts: again.texts,
    places: [...plain.places, ...again.places],
  };
}

export const readWithLessons = (document: Document, profile: Profile, taught: TaughtProfile | undefined, at: Seen): Read =>
  toEnd(readWithLessonsInSlices(document, profile, taught, at));
