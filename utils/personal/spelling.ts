import { fold } from './fold';

/** What may stand between the parts of one value: punctuation, or the white space between two lines. All patterns are bounded: no text makes them slow. */
export const BETWEEN = '(?:[^\\p{L}\\p{N}\\x1e]{0,4}|\\s{0,60})';
export const BEGINS = '(?<![\\p{L}\\p{N}])';
export const ENDS = '(?![\\p{L}\\p{N}])';

/** Words and groups of digits, folded. */
export const groupsOf = (value: string): string[] => fold(value).text.match(/[a-z0-9\x80-\uffff]+/g) ?? [];

/** The value however its words and groups of digits are separated; undefined where it is too short to be told from ordinary text. */
export const spelled = (value: string): string | undefined => {
  const groups = groupsOf(value);
  const plain = groups.join('');
  if (plain.length < (/\D/.test(plain) ? 3 : 6)) return undefined;
  const gaps =
    fold(value)
      .text.trim()
      .match(/[^a-z0-9\x80-\uffff]+/g) ?? [];
  const widest = Math.max(...gaps.map((gap) => gap.length), 4);
  return groups.join(widest > 4 ? `[^\\p{L}\\p{N}\\x1e]{0,${Math.min(widest, 60)}}` : BETWEEN);
};

/** The digits of a number, however they are separated. */
export const digitsOf = (value: string): string => fold(value).text.replace(/\D/g, '');
export const spelledDigits = (digits: string): string => [...digits].join('[^\\p{L}\\p{N}\\x1e]{0,3}');
