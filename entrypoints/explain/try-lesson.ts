import type { Profile } from '../../utils/profiles/profile';
import { pageText } from '../../utils/reader/page-text';
import type { Seen } from '../../utils/reader/read-snapshot';
import { readWithLessons } from '../../utils/reader/read-with-lessons';
import { toEnd } from '../../utils/reader/slices';
import { newWords, taughtProfile } from '../../utils/reader/taught-profile';
import { type Lesson, MOST_WORDS, type Taught } from '../../utils/schema/lesson';
import type { LessonFault } from '../../utils/schema/lesson-fault';
import { isTaught } from '../../utils/schema/taught';
import type { Training } from '../../utils/schema/training';
import { type TaughtAs, wordFault } from '../../utils/schema/word-fault';

/** What the participant says that a text is; a title is no word of the programme, and only shows whether the lesson leads to it. */
export type PickedAs = TaughtAs | 'title';
/** By the text as the page shows it. */
export type Picks = ReadonlyMap<string, PickedAs>;

/** What the page would be read as with the lesson, or why it is none. `text`: the word that is at fault. */
export type Tried = { ok: true; taught: Taught; trainings: Training[] } | { ok: false; why: LessonFault; text?: string };

const MOST_TEXTS = 300;

/** The texts of a page that can be pointed at, each once, in their order. */
export const textsOf = (document: Document, profile: Profile): string[] =>
  [...new Set(toEnd(pageText(document, profile)).pieces.flatMap(({ text, menu }) => (menu ? [] : [text])))].slice(0, MOST_TEXTS);

/** `Kelas Saya (2)` heads as `Kelas Saya`; of `Penyelenggara: Tempo Institute` the name of the value is meant. */
const wordOf = (as: TaughtAs, text: string): string => {
  if (as === 'heading') return text.replace(/\s*\(?\d{1,3}\)?$/, '');
  return as.startsWith('label/') ? text.replace(/\s*[:：].*$/u, '') : text;
};

/** Makes words of what was picked, reads the page with them, and accepts them only where they lead to the training that was pointed at. */
export const tryLesson = (document: Document, profile: Profile, lessons: readonly Lesson[], picks: Picks, seen: Seen): Tried => {
  const title = [...picks].find(([, as]) => as === 'title')?.[0];
  if (title === undefined) return { ok: false, why: 'no-title' };
  const picked = [...picks].flatMap(([text, as]) => (as === 'title' ? [] : [{ as, text: wordOf(as, text) }]));
  for (const { as, text } of picked) {
    const why = wordFault(as, text);
    if (why) return { ok: false, why, text };
  }
  const words = newWords(profile, picked);
  if (words.length === 0) return { ok: false, why: 'nothing-new' };
  const taught = taughtProfile(profile, [...lessons, { id: '', at: '', words, texts: MOST_WORDS }]);
  const { snapshot, texts } = readWithLessons(document, profile, taught, seen);
  const { trainings } = snapshot;
  if (!isTaught(snapshot.profile) || trainings.state === 'unread') return { ok: false, why: 'not-read' };
  const pointedAt = trainings.value.find((training) => training.title === title);
  if (!pointedAt) return { ok: false, why: 'other-title', text: title };
  const statuses = picked.filter(({ as }) => as.startsWith('status/'));
  const isAsSaid = ({ status }: Training): boolean =>
    !status || statuses.every(({ as, text }) => text !== status.printed || as === `status/${status.norm}`);
  if ((statuses.length > 0 && !pointedAt.status) || !trainings.value.every(isAsSaid)) return { ok: false, why: 'other-status' };
  return { ok: true, taught: { words, texts: Math.max(1, texts) }, trainings: trainings.value };
};
