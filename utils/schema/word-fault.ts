/** What a taught word may name, as `part/meaning`. */
export const TAUGHT_AS = [
  'heading',
  'status/active',
  'status/finished',
  'status/not-started',
  'status/cancelled',
  'status/failed',
  'status/unknown',
  'certificate/some',
  'certificate/none',
  'label/title',
  'label/provider',
  'label/platform',
  'label/price',
  'label/status',
  'label/certificates',
] as const;
export type TaughtAs = (typeof TAUGHT_AS)[number];

export const WORD_FAULTS = ['short', 'long', 'number', 'address', 'unclean'] as const;
export type WordFault = (typeof WORD_FAULTS)[number];

const LEAST_LETTERS = 3;
const MOST_DIGITS = 3;
/** As long as a heading, or a status, may be to be read as one. */
const MOST_LETTERS = { heading: 60, other: 39 };

/**
 * Why a text cannot be a word of the programme; undefined where it can. A word is always meant as it stands, so it needs no sign taken out; but one of a
 * letter or two would be found everywhere, and one with digits or an address may be a person's number.
 */
export const wordFault = (as: TaughtAs, text: string): WordFault | undefined => {
  if (/^\s|\s$|\s\s|[^\S ]|\p{C}/u.test(text)) return 'unclean';
  if ((text.match(/\d/g)?.length ?? 0) > MOST_DIGITS) return 'number';
  if (text.includes('@')) return 'address';
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return 'short';
  return text.length > (as === 'heading' ? MOST_LETTERS.heading : MOST_LETTERS.other) ? 'long' : undefined;
};
