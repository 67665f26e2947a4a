import type { ListReading } from './list';
import type { PageText } from './page-text';
import { anyOf, type Slices } from './slices';
import { says } from './words';

/** Whether the page shows that a participant is here, though nobody is named: a list of theirs, an inbox, a menu that leads to it. */
export function* showsParticipant(
  { profile, pieces, headings }: PageText,
  [own, money, papers]: readonly [ListReading, ListReading, ListReading],
): Slices<boolean> {
  const textAt = (at: number): string => pieces[at]?.text ?? '';
  const listed = [own, money].some(({ sections, chunks, empty }) => (sections.length > 0 || empty) && (chunks.length > 0 || empty));
  // `Sertifikat Saya`, with something under it: a list that says whose it is.
  const named = papers.chunks.length > 0 && papers.sections.some(({ at }) => /saya|(?:mu|ku|kamu|anda)$/i.test(textAt(at)));
  const inbox = headings.some(({ at }) => (pieces[at]?.level ?? 0) > 0 && says(profile.inbox, textAt(at)));
  const held = own.sections.length > 0 && /filtered|still-loading/.test(own.doubt ?? '');
  if (listed || named || inbox || held) return true;
  return yield* anyOf(
    pieces,
    ({ text, control, menu }) => !!(control || menu) && text.length < 60 && says(`(?:.{1,15} )?(?:${profile.trainings.heading})`, text),
  );
}
