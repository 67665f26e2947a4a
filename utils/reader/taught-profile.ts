import type { Profile } from '../profiles/profile';
import { withLessons } from '../profiles/with-lessons';
import type { Lesson, TaughtWord } from '../schema/lesson';
import { once, says } from './words';

/** All words of a part: of pairs the second, for the first is our own name of the meaning. */
const wordsIn = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  return Array.isArray(part) ? part.map(([, words]) => words) : Object.values(part as object).flatMap(wordsIn);
};

/** Whatever the programme's words are for. What only tells names from other words after a greeting is none of them. */
const allWords = once(({ id: _, hosts: __, nobody: ___, ...words }: Profile) => wordsIn(words).join('|'));

/** Whether a text has a meaning already, which no lesson may change. */
export const isKnownWord = (profile: Profile, text: string): boolean => says(allWords(profile), text);

/** Words of a lesson that are new to this profile: a later version may have learnt some of them itself. */
export const newWords = (profile: Profile, words: readonly TaughtWord[]): TaughtWord[] =>
  words.filter(({ text }) => !isKnownWord(profile, text));

/** The words to read with, and the most texts that nothing names in one training. */
export type TaughtProfile = { profile: Profile; texts: number };

/** The profile with what the participant taught beside it; undefined where that adds nothing. */
export const taughtProfile = (profile: Profile, lessons: readonly Lesson[]): TaughtProfile | undefined => {
  const words = newWords(
    profile,
    lessons.flatMap((lesson) => lesson.words),
  );
  return words.length
    ? { profile: withLessons(profile, lessons, words), texts: Math.max(...lessons.map(({ texts }) => texts)) }
    : undefined;
};
