import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { accountHmac } from '../chain/account';
import type { Account } from '../schema/account';

/**
 * By what a log knows its account again: hashes keyed with the log's own secret, never a number, name or address. They keep those out
 * of badges, logs and error reports; against someone who holds this database they are no protection, since the disclosures beside them
 * say it all in plain words. Empty where nothing is known.
 */
export type Marks = {
  /** `acct` of the full card number: 64 hex digits. */
  card?: string;
  /** One hash for the first digit, one for the first two, and so on: what a masked number can be matched by. */
  first?: readonly string[];
  /** The same from the end: the last digit, the last two, … */
  last?: readonly string[];
  /** Each name seen, as the sorted hashes of its words. */
  names?: readonly (readonly string[])[];
  emails?: readonly string[];
  /** The participant said that it is theirs, before any page of it named somebody. */
  said?: true;
};

/** Longest run of digits kept from either end; more would come close to keeping the number. */
const RUN = 6;
const NAMES = 8;
const EMAILS = 4;
const HIDDEN = /[•*●∙·…]/;

const markOf = (secret: string, kind: 'first' | 'last' | 'name' | 'email', text: string): string =>
  bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(`saksi/mark/1\n${kind}\n${text}`))).slice(0, 16);

const digitMarks = (digits: string, secret: string): Marks => {
  const start = (/^\d*/.exec(digits) as RegExpExecArray)[0].slice(0, RUN);
  const end = (/\d*$/.exec(digits) as RegExpExecArray)[0].slice(-RUN);
  return {
    ...(start && { first: Array.from(start, (_, index) => markOf(secret, 'first', start.slice(0, index + 1))) }),
    ...(end && { last: Array.from(end, (_, index) => markOf(secret, 'last', end.slice(-index - 1))) }),
  };
};

/** The words of a name, so that `Budi S.` does not contradict `BUDI SANTOSO`: no initials, no dots, no case. */
const wordsOf = (name: string): string[] => {
  if (HIDDEN.test(name)) return [];
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .split(/[^\p{L}\p{N}]/u);
  return [...new Set(words.filter((word) => word.length > 1))];
};

const emailOf = (email: string): string | undefined =>
  HIDDEN.test(email) || !email.includes('@') ? undefined : email.normalize('NFKC').trim().toLowerCase();

/** What one page shows, as marks under one log's secret (64 hex digits). */
export const pageMarks = ({ cardNumber, cardMasked, name, email }: Account, secret: string): Marks => {
  const words = name === undefined ? [] : wordsOf(name);
  const address = email === undefined ? undefined : emailOf(email);
  return {
    ...(cardNumber && { card: accountHmac(secret, cardNumber) }),
    ...digitMarks(cardNumber ?? cardMasked ?? '', secret),
    ...(words.length > 0 && { names: [words.map((word) => markOf(secret, 'name', word)).sort()] }),
    ...(address && { emails: [markOf(secret, 'email', address)] }),
  };
};

const longer = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] => (b.length > a.length ? b : a);

const union = <T>(a: readonly T[] = [], b: readonly T[] = [], most: number): readonly T[] => {
  const known = new Set(a.map((item) => JSON.stringify(item)));
  return [...a, ...b.filter((item) => !known.has(JSON.stringify(item)))].slice(0, most);
};

/**
 * A log's marks after a page of its account: what it knew, and what the page adds. A full number once known stays, whatever a later page
 * shows; call this only for a page that belongs to the log.
 */
export const marksOf = (account: Account, secret: string, earlier: Marks = {}): Marks => {
  const page = pageMarks(account, secret);
  const digits = earlier.card
    ? earlier
    : page.card
      ? page
      : { first: longer(earlier.first, page.first), last: longer(earlier.last, page.last) };
  const { card, first = [], last = [] } = digits as Marks;
  const names = union(earlier.names, page.names, NAMES);
  const emails = union(earlier.emails, page.emails, EMAILS);
  return {
    ...(card && { card }),
    ...(first.length > 0 && { first }),
    ...(last.length > 0 && { last }),
    ...(names.length > 0 && { names }),
    ...(emails.length > 0 && { emails }),
    ...(earlier.said && { said: true as const }),
  };
};
