import type { Profile } from '../profiles/profile';
import type { WhyUnread } from '../schema/reading';
import { SECTIONS, type Section } from '../schema/section';
import type { Snapshot } from '../schema/snapshot';
import { linesOf, pageText } from './page-text';
import { type Found, type Seen, whereIs } from './read-snapshot';
import { readWithLessons } from './read-with-lessons';
import { toEnd } from './slices';
import type { TaughtProfile } from './taught-profile';

/** One value that was read, and how it was found; nowhere, where it follows from others (a count that is a sum). */
export type ReadValue = { at: string; value: string; found: Found[] };

/** One section: what was read of it, or why it was not, and the texts that were left aside. */
export type ReadSection = { section: Section; why: WhyUnread | undefined; values: ReadValue[]; aside: Found[] };

/** One line of the page's text, with the values that stand on it (`trainings/0/title`) and the reasons for which it was left aside. */
export type ReadLine = { text: string; taken: string[]; aside: string[] };

export type Explanation = { snapshot: Snapshot; sections: ReadSection[]; lines: ReadLine[] };

/** How the reader calls a value where it found it, and what the record calls it. */
const SAME: Record<string, string> = { price: 'amount' };

const printedOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  const { printed, norm, amount } = value as { printed?: string; norm?: string; amount?: number };
  return [printed, norm ?? amount].filter((part) => part !== undefined).join(' = ');
};

/** Every single value of a section by its path. What has a printed form is one value; a record's own writings stand beside what we read in them. */
const flat = (at: string, value: unknown): [at: string, value: string][] => {
  if (typeof value !== 'object' || value === null) return [[at, printedOf(value)]];
  const { printed, ...own } = value as { printed?: string | Record<string, string> };
  if (typeof printed === 'string') return [[at, printedOf(value)]];
  return Object.entries(own).flatMap(([key, norm]) => {
    const writing = printed?.[key];
    return flat(`${at}/${key}`, writing === undefined ? norm : { printed: writing, norm });
  });
};

const sectionOf = (snapshot: Snapshot, section: Section, found: readonly Found[]): ReadSection => {
  const reading = snapshot[section];
  const own = found.filter(({ at }) => at.split('/')[0] === section);
  const kept = own.filter(({ ignored }) => !ignored);
  const isOf = (at: string, each: Found): boolean =>
    each.at === at ||
    each.at.replace(/[^/]+$/, (name) => SAME[name] ?? name) === at ||
    (each.at !== section && at.startsWith(`${each.at}/`));
  const values =
    reading.state === 'read'
      ? flat(section, reading.value).map(([at, value]) => ({ at, value, found: kept.filter((each) => isOf(at, each)) }))
      : // Of a section that is not whole, what was seen of it is still told.
        kept.map((each) => ({ at: each.at, value: each.text, found: [each] }));
  return { section, why: reading.state === 'unread' ? reading.why : undefined, values, aside: own.filter(({ ignored }) => ignored) };
};

const within = (where: string, outer: string): boolean => where === outer || where.startsWith(`${outer}>`);

/**
 * What the reader makes of a page, as data: each section's values with how each was found (label, path, text), what was left aside and why,
 * and the page's own lines with what was taken from each. Reads as `readWithLessons` does.
 */
export const explain = (document: Document, profile: Profile, seen: Seen, taught?: TaughtProfile): Explanation => {
  const { snapshot, found } = readWithLessons(document, profile, taught, seen);
  const lines = linesOf(toEnd(pageText(document, profile)).pieces).map(({ text, piece }): ReadLine => {
    const [where, line] = [whereIs(piece.el), whereIs(piece.line)];
    const here = found.filter((each) => !each.ignored && within(each.where, line) && (each.where === where || text.includes(each.text)));
    const aside = found.filter((each) => each.ignored && within(where, each.where));
    return { text, taken: here.map(({ at }) => at), aside: aside.map(({ ignored }) => ignored ?? '') };
  });
  return { snapshot, sections: SECTIONS.map((section) => sectionOf(snapshot, section, found)), lines };
};
