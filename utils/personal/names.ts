import { BEGINS, BETWEEN, ENDS, groupsOf } from './spelling';

/** A handle goes on: `budisantoso90`, `budi.santoso.77`. */
const GOES_ON = '(?:[._-]?\\d{1,6})?(?![\\p{L}])';
const STARTS = '(?<![\\p{L}])';
/** As short as this, a name is found in other words. */
const INSIDE_WORDS = 8;
const ALONE = 4;

/** No name has more; what is taken for one may. */
const MOST_PARTS = 6;
const lettersOf = (name: string): string[] =>
  groupsOf(name)
    .filter((group) => /^[^0-9]+$/.test(group))
    .slice(0, MOST_PARTS);

const both = (parts: readonly string[]): [string, string][] =>
  parts.flatMap((one, i) => parts.flatMap((other, j): [string, string][] => (i === j ? [] : [[one, other]])));

/**
 * A whole name in any of its spellings: parts with anything or nothing between them, in either order, letter by letter, as a handle.
 * What a part says without the others, `nameParts` tells.
 */
export const nameSpellings = (name: string): string[] => {
  const all = lettersOf(name);
  if (all.length < 2) return [];
  const long = all.filter((part) => part.length >= 3);
  const pairs = both(long);
  const any = long.join('|');
  return [
    `${STARTS}${all.join(BETWEEN)}${GOES_ON}`,
    ...(long.length > 1 ? [`${STARTS}(?:${any})(?:${BETWEEN}(?:${any})){1,5}${GOES_ON}`] : []),
    ...pairs.filter(([one, other]) => one.length + other.length >= INSIDE_WORDS).map(([one, other]) => `${one}${other}(?:\\d{1,6})?`),
    `${STARTS}${[...all.join('')].join('[^\\p{L}\\p{N}\\x1e]{1,3}')}(?![\\p{L}])`,
  ];
};

/** A part of a name by which its owner is called. */
export type NamePart = { part: string; spellings: string[] };

/**
 * Each part of a name by itself, as a word or with digits around it, and beside the initial of another part. Shorter parts are too common to tell anybody
 * apart.
 */
export const nameParts = (name: string): NamePart[] => {
  const all = lettersOf(name);
  return all
    .filter((part) => part.length >= ALONE)
    .map((part) => {
      const initials = all.filter((other) => other !== part).map((other) => other[0]);
      return {
        part,
        spellings: [
          ...initials.flatMap((initial) => [
            `${STARTS}${initial}[^\\p{L}\\p{N}\\n\\x1e]{0,2}${part}${GOES_ON}`,
            `${STARTS}${part}[^\\p{L}\\p{N}\\n\\x1e]{1,2}${initial}${ENDS}`,
          ]),
          `${STARTS}(?:${part}|${[...part].join('[^\\p{L}\\p{N}\\x1e]{1,2}')})${GOES_ON}`,
        ],
      };
    });
};

/** The local part of an e-mail address, by which its owner is often called elsewhere. */
export const nameOfMailbox = (address: string): NamePart[] => {
  const local = address.split('@')[0] ?? '';
  const groups = groupsOf(local);
  const tells = /[^\d\W]{3}/.test(local) && groups.join('').length >= 5;
  return tells ? [{ part: groups.join(' '), spellings: [`${BEGINS}${groups.join('[._-]?')}${ENDS}`] }] : [];
};
