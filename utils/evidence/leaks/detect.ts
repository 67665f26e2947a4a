const GAP = '[ \\u00a0\\u200b-\\u200d\\u2060\\ufeff.\\-]{0,3}';
/** Not inside a longer word: hashes, salts and identifiers are full of digits. */
const EDGE = { before: '(?<![0-9A-Za-z_])', after: '(?![0-9A-Za-z_])' };

/** Not money: `Rp1.000.000.000.000.000` has sixteen digits too. */
const sixteen = new RegExp(`(?<!Rp[ \\u00a0]?)${EDGE.before}\\d(?:${GAP}\\d){15}${EDGE.after}`, 'g');
const phone = new RegExp(`(?<![0-9A-Za-z_./-])(?:\\+?62|0)${GAP}8\\d{1,2}(?:${GAP}\\d){6,9}${EDGE.after}`, 'g');
const email = /[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/g;
const account = /(?:rekening|no\.? ?rek)\D{0,20}\d(?:[ .-]?\d){7,15}(?![0-9A-Za-z_])/i;

/** A number of which the page hides digits, by the same rule as the reader's (a test compares them). */
const MASK = '[\\d•●∙*xX#]';
const masked = new RegExp(`(?<![\\p{L}\\d])${MASK}(?:[\\s.\\u00a0-]?${MASK}){9,18}(?![\\p{L}\\d])`, 'gu');
const isMasked = (number: string): boolean => /\d/.test(number) && /[^\d\s.\u00a0-]{3}/.test(number);

/** Addresses of institutions are evidence, not identity: the same that the reader leaves on a page (a test compares them). */
const INSTITUTION =
  /@(?:[a-z0-9-]+\.)*(?:go\.id|tokopedia\.com|bukalapak\.com|gojek\.com|pintar\.co|pintaria\.com|ovo\.id|dana\.id|linkaja\.id)$/i;
/** Two days side by side have sixteen digits too. */
const TWO_DAYS = /^(?:19|20)\d\d-\d\d-\d\d.{0,3}(?:19|20)\d\d-\d\d-\d\d$/;
/** `08-12-2020 09.14` begins like a mobile number. */
const DAY_FIRST = /^\d\d[-.]\d\d[-.](?:19|20)\d\d/;
/** Seventh to twelfth digit of a NIK: day of birth (plus 40 for women), month, year. */
const birthday = /^\d{6}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{2}/;

/** The kind of personal value that `text` seems to hold (evidence.md 6): `nik`, `kartu`, `telepon`, `email`, `tersamar`, `rekening`. Over-cautious on purpose. */
export const detect = (text: string): string | undefined => {
  for (const [number] of text.matchAll(sixteen)) {
    if (TWO_DAYS.test(number)) continue;
    return birthday.test(number.replace(/\D/g, '')) ? 'nik' : 'kartu';
  }
  for (const [number] of text.matchAll(phone)) if (!DAY_FIRST.test(number)) return 'telepon';
  for (const [address] of text.matchAll(email)) if (!INSTITUTION.test(address)) return 'email';
  for (const [number] of text.matchAll(masked)) if (isMasked(number)) return 'tersamar';
  return account.test(text) ? 'rekening' : undefined;
};
