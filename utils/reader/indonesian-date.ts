const MONTHS = 'jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|nop|des|dec'.split('|');
/** Twelve months from sixteen spellings: where in the year each of MONTHS stands. */
const NUMBER = [1, 2, 3, 4, 5, 5, 6, 7, 8, 8, 8, 9, 10, 10, 11, 11, 12, 12];

const DAY_NAME = "(?:(?:sen(?:in)?|sel(?:asa)?|rabu?|kam(?:is)?|jum(?:['’]?at)?|sab(?:tu)?|min(?:ggu)?|ahad)\\.?,?\\s)?";
const CLOCK = '(?:[,\\s]*(?:-\\s)?(?:pukul|jam|pkl\\.?)?\\s?\\d{1,2}[.:]\\d\\d(?:[.:]\\d\\d)?)?(?:\\s?(?:wib|wita|wit))?';
const WORD = "(\\d{1,2})(?:[\\s-]([a-z]{3,9})\\.?)?(?:,?[\\s-]'?(\\d{4}|\\d\\d))?";
const ONE = new RegExp(`^${DAY_NAME}${WORD}${CLOCK}$`, 'i');
const NUMBERS = new RegExp(`^${DAY_NAME}(\\d{1,4})([/.-])(\\d{1,2})\\2(\\d{1,4})(?:T[\\d:.Z+]+|${CLOCK})$`, 'i');
const TO = /\s*(?:[–—]|\s-\s|\bs\/d\b|\bs\.?d\.?(?=\s)|\bsampai(?: dengan)?\b|\bhingga\b|(?<=\d)-(?=\d{1,2}\s))\s*/i;

const day = (y: number, m: number, d: number): string | undefined => {
  const year = y < 100 ? y + 2000 : y;
  const date = new Date(Date.UTC(year, m - 1, d));
  return year > 1999 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : undefined;
};

const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|ju[nl]i?|ag(?:t|us|ustus)|sept?(?:ember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)';
const PART = new RegExp(
  `^(?:tahun |bulan )?(?:(?:\\d\\d?|\\d{4}|${MONTH})(?: ?[–-] ?| |$))+(?:dan se(?:belum|sudah)nya ?)?(?:\\(\\d+(?: pelatihan)?\\))?$`,
  'i',
);

/** Whether a text is a number or month that a day may be made of, or a time without its day: `Mei`, `14 Mei`, `Tahun 2022`, over rows `Mei 2021 (1)`, `Mei – Juni 2021`, `Mei 2021 dan sebelumnya`. */
export const isPartOfDay = (text: string): boolean => text.length < 35 && PART.test(text);

/** A time that is no day: `2 minggu lalu`, `bulan ini`, `9/10`, `Tahun 2023`. */
export const VAGUE =
  /^(?:(?:\d+ )?(?:menit|jam|hari|minggu|bulan|tahun) (?:yang )?(?:lalu|lagi|ini|terakhir)|kemarin|\d\d?[/.]\d\d?|(?:tahun )?20\d\d)$/i;

/** Whether a text tells a time that is no day: a part of one, or one that changes while nothing happens: `18 Sep`, `9/10`, `2 minggu lalu`, `bulan ini`. Days themselves are asked for before. */
export const isVagueDay = (text: string): boolean => VAGUE.test(text) || isPartOfDay(text);

const parts = (text: string): { d: number; m: number | undefined; y: number | undefined } | undefined => {
  const n = NUMBERS.exec(text);
  if (n) {
    const [a, b, c] = [Number(n[1]), Number(n[3]), Number(n[4])];
    return a > 31 ? { d: c, m: b, y: a } : { d: a, m: b, y: c };
  }
  // The leaf of a calendar has its month on top.
  const w = ONE.exec(text.replace(/^([a-z]{3,9})\.? (\d\d?) /i, '$2 $1 '));
  if (!w) return undefined;
  const month = w[2] && NUMBER[MONTHS.indexOf(w[2].slice(0, 3).toLowerCase())];
  if (w[2] && !month) return undefined;
  return { d: Number(w[1]), m: month || undefined, y: w[3] ? Number(w[3]) : undefined };
};

/**
 * The days of a text that is one day or one span of days and nothing else: `['2020-05-19']` or `['2020-05-19', '2020-05-21']`, else `undefined`.
 * Shapes: `19 Mei 2020`, `Selasa, 19 Mei 2020, pukul 23.59 WIB`, `28 Agt 2021`, `19/05/2020`, `2020-05-19`, `19–21 Mei 2020`, `28 Des 2020 s.d. 2 Jan 2021`.
 * Day before month, as the programme prints it; a day without a year is none.
 */
export const indonesianDays = (text: string): [string, string?] | undefined => {
  if (!/\d/.test(text)) return undefined;
  const [first, second, ...rest] = text.split(TO);
  const a = first && (parts(first) ?? parts(text));
  const b = second ? parts(second) : undefined;
  if (!a || rest.length || (second && !b)) return undefined;
  const m = a.m ?? b?.m;
  const y = a.y ?? b?.y;
  const start = m && y ? day(y, m, a.d) : undefined;
  const end = b?.m && b.y ? day(b.y, b.m, b.d) : undefined;
  return start && !(b && !end) ? (end ? [start, end] : [start]) : undefined;
};
