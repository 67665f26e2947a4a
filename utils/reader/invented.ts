import type { TokenLeaf } from './tokenise';

/** Written out nowhere, so that no such number can be taken for a real one: 9999000011112222, 8888000033334444, … */
const card = (n: number): string => [9 - n, 0, 2 * n + 1, 2 * n + 2].map((digit) => String(digit % 10).repeat(4)).join('');
/** Born on 1 January 1970 in a region that there is not. */
const nik = (n: number): string => `000000${'010170'}${String(n + 1).padStart(4, '0')}`;
const telephone = (n: number): string => `8120000000${n}0000`;
const account = (n: number): string => `${n + 1}234567890123456`;
const NAMES = ['Budi', 'Santoso', 'Rina', 'Wati', 'Siti', 'Aminah', 'Agus', 'Lestari', 'Dewi', 'Utama'];

/** The digits of `value` replaced one by one, and everything between them kept. */
const inDigits = (value: string, digits: string, from = 0): string => {
  let at = from;
  return value.replace(/\d/g, () => digits[at++ % digits.length] ?? '0');
};

const likeCase = (word: string, as: string): string =>
  as === as.toUpperCase() ? word.toUpperCase() : as === as.toLowerCase() ? word.toLowerCase() : word;

/** Hands out numbers from 0 to what is new, and the same number to what is not. */
const numbering = (): ((what: string) => number) => {
  const known = new Map<string, number>();
  return (what) => {
    const n = known.get(what) ?? known.size;
    known.set(what, n);
    return n;
  };
};

/**
 * For every personal value of a page an invented one of the same shape: as many digits in the same groups, as many words in the same case, one
 * value for one value, so that the page reads as it did. Depends on the shapes and the order of the values alone: nothing of a value is kept but
 * how it is written. Codes keep their length; masks of a name or number stay masks.
 */
export const invented = (leaves: readonly TokenLeaf[]): TokenLeaf[] => {
  const cards = numbering();
  const niks = numbering();
  const telephones = numbering();
  const accounts = numbering();
  const mails = numbering();
  const names = numbering();
  const codes = numbering();
  /** Digits of a number that stands piece by piece in several elements go on where the last piece ended. */
  let pieces = 0;
  const of = (kind: string, value: string): string => {
    const digits = value.replace(/\D/g, '');
    if (kind === 'kartu' && digits.length === 16) return inDigits(value, card(cards(digits) % 4));
    if (kind === 'kartu' && digits) {
      pieces += digits.length;
      return inDigits(value, card(0), pieces - digits.length);
    }
    if (kind === 'nik') return inDigits(value, nik(niks(digits)));
    if (kind === 'telepon') {
      const kept = /^\D*(?:\+?\s?62\D{0,4}|0)/.exec(value)?.[0] ?? '';
      return kept + inDigits(value.slice(kept.length), telephone(telephones(digits) % 10));
    }
    if (kind === 'rekening') return inDigits(value, account(accounts(digits) % 9));
    if (kind === 'email') return `peserta${mails(value.toLowerCase()) + 1}@contoh.example`;
    if (['nama', 'ibu', 'sebutan'].includes(kind))
      return value.replace(/[^\s\u00a0]+/g, (word) =>
        /^[\p{L}'’.]+$/u.test(word)
          ? likeCase(NAMES[names(word.toLowerCase()) % NAMES.length] ?? '', word)
          : word.replace(/\p{L}/gu, 'X').replace(/\d/g, '0'),
      );
    if (kind === 'tanda') return value;
    const ordinal = String(codes(value) + 1).padStart(2, '0');
    return `${value
      .slice(0, -2)
      .replace(/\p{Lu}/gu, 'X')
      .replace(/\p{Ll}/gu, 'x')
      .replace(/\d/g, '0')}${ordinal}`;
  };
  // Full-width digits are digits: they may not stay because they are wide.
  return leaves.map(([name, value]) => [name, of(name.split('/')[1] ?? '', value.normalize('NFKC'))]);
};

const MASK = '[•*●∙]{3,}';

/** The digits that a masked number leaves to be seen (`•••• 2222`), as those of the first invented card. */
export const inventedMasked = (text: string): string =>
  text
    .replace(new RegExp(`(${MASK}[ .-]?)(\\d{2,6})(?!\\d)`, 'g'), (_, mask: string, digits: string) => mask + card(0).slice(-digits.length))
    .replace(
      new RegExp(`(?<!\\d)(\\d{2,6})([ .-]?${MASK})`, 'g'),
      (_, digits: string, mask: string) => card(0).slice(0, digits.length) + mask,
    );
