import { fold, inFolded } from './fold';

const MONTHS = [
  'januari|january|jan',
  'februari|february|feb|pebruari',
  'maret|march|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'agustus|august|agu|ags|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nopember|nov',
  'desember|december|des|dec',
];
const GAP = '[^\\p{L}\\p{N}\\x1e]{1,3}';

/** A day as a person writes one, for a pattern in folded text. */
export const DAY = `(?:\\d{1,2}${GAP}(?:\\d{1,2}|${MONTHS.join('|')})${GAP}(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?!\\d)`;

/** The day in `value`, however it is written; undefined where there is none. */
export const spelledDay = (value: string): string | undefined => {
  const text = fold(value).text;
  const [, year, , month, , day] = /((?:19|20)\d\d)([-/.])(\d\d?)([-/.])(\d\d?)/.exec(text) ?? [];
  const [, d, m, y] = inFolded(`(\\d{1,2})${GAP}(\\d{1,2}|${MONTHS.join('|')})${GAP}((?:19|20)\\d\\d)`).exec(text) ?? [];
  const [dd, mm, yyyy] = [Number(day ?? d), month ?? m, year ?? y];
  const at = MONTHS.findIndex((names, index) => (/^\d/.test(mm ?? '') ? Number(mm) === index + 1 : names.split('|').includes(mm ?? '')));
  const names = MONTHS[at];
  if (!names || !yyyy || !(dd >= 1 && dd <= 31)) return undefined;
  const [two, no] = [String(dd).padStart(2, '0'), String(at + 1).padStart(2, '0')];
  const years = `(?:${yyyy}|${yyyy.slice(2)})`;
  return [
    `(?<!\\d)0?${dd}${GAP}(?:0?${at + 1}|${names})${GAP}${years}(?!\\d)`,
    `(?<!\\d)${yyyy}${GAP}0?${at + 1}${GAP}0?${dd}(?!\\d)`,
    `(?<![\\p{L}])(?:${names})${GAP}0?${dd}${GAP}${yyyy}(?!\\d)`,
    `(?<!\\d)${two}${no}${yyyy}(?!\\d)`,
  ].join('|');
};
