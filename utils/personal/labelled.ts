import type { Detector } from './detector';
import { inFolded } from './fold';

export const word = (...words: string[]): string => `(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`;

export const plain = (pattern: string, kind: string, group = 0): Detector => ({ pattern: inFolded(pattern), kind: () => kind, group });

export const IS_DAY = /^(?:\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d|(?:19|20)\d\d[-./ ]\d\d?[-./ ]\d\d?)/;
const IS_MONEY = /^\d{1,3}(?:\.\d{3})+$/;

/** A number behind its word, unless it is a day or an amount. */
export const numbered = (pattern: string, kind: string): Detector => ({
  ...plain(pattern, kind, 1),
  kind: ([found, number = '']) => {
    const label = found.slice(0, found.lastIndexOf(number));
    return IS_DAY.test(number) || IS_MONEY.test(number) || /(?:rp|idr)[\s.]{0,4}$/.test(label) ? undefined : kind;
  },
});

const CODE = '[\\p{L}\\p{N}]{1,24}(?:[-/.][\\p{L}\\p{N}]{1,24}){0,6}';
const SHORTEST = 6;

/** A code behind its word: `least` digits in it, and letters as may be. */
export const coded = (words: string, least: number, kind: string): Detector => ({
  ...plain(
    `${words}(?:\\s{0,2}(?:no|nomor|number|id|adalah))?(?:[\\s:=#]|\\.(?![\\p{L}])){1,6}(?=\\S{0,60}\\d)(${CODE})(?![\\p{L}\\p{N}])`,
    kind,
    1,
  ),
  kind: ([, code = '']) => {
    const isCode = code.replace(/\D/g, '').length >= least && code.replace(/[-/.]/g, '').length >= SHORTEST;
    return isCode && !IS_DAY.test(code) && !IS_MONEY.test(code) ? kind : undefined;
  },
});
