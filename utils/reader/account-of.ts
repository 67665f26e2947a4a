import type { Profile } from '../profiles/profile';
import type { Account } from '../schema/account';
import { boxOf } from './box-of';
import type { PageText } from './page-text';
import type { Piece } from './pieces';
import { eachOf, type Slices } from './slices';
import { belowName, valueCell } from './value-cell';
import { compile, once, says } from './words';

export type Said = (field: string, text: string, piece: Piece, label?: string) => void;

const CARD = /(?:[\d•*xX●∗⁎＊][\s.-]?){7,}[\d•*xX●]|(?:[•*●]{2,}[\s.-]?)+\d{3,6}/;
const HIDDEN = /[*xX●∗⁎＊]/g;
const DIGITS = /^[\d•*xX●∗⁎＊\s.-]+$/;

const length = (text: string): number => text.replace(/[\s.-]/g, '').length;

/** Sixteen characters of a card number, `•` for what the page hid; shorter maskings are widened where they are masked. */
const cardOf = (text: string): string | undefined => {
  const shown = CARD.exec(text)?.[0]
    .replace(/[\s.-]/g, '')
    .replace(HIDDEN, '•');
  if (!shown || shown.length > 16) return undefined;
  const wide = shown.length < 16 ? shown.replace(/•+/, (run) => run.padEnd(run.length + 16 - shown.length, '•')) : shown;
  return wide.length === 16 && /\d{3}/.test(wide) ? wide : undefined;
};

/** A number cut over several pieces, up to its sixteen digits. */
const joined = (texts: readonly string[]): string => {
  let number = '';
  for (const text of texts) {
    if (!DIGITS.test(text) || length(number) >= 16) break;
    number += ` ${text}`;
  }
  return number.trim();
};

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const NAME = /^[\p{Lu}][\p{L}'’.-]*(?: [\p{L}'’.-]+){0,5}$/u;

const signsOf = once(({ greeting, signedIn, labels: { card } }: Profile) => ({
  greeting: compile(`^(?:${greeting})[,!]?(?: |$)`),
  signedIn: compile(`^(?:${signedIn}):? ?`),
  inside: compile(`(?:^|[^\\p{L}])(?<label>(?:${card})\\s?:?\\s?)(?<number>${CARD.source})`),
  behind: compile(`(?<number>${CARD.source})\\s?\\(\\s?(?<label>${card})\\s?\\)`),
}));

/**
 * Whose page it is. A card number counts only beside a label of the card, since NIK and KK have sixteen digits too.
 * A name or an e-mail address counts only in a greeting or beside its label: footers carry addresses of the programme.
 */
export function* accountOf({ profile, vocabulary, pieces, labels, headings }: PageText, said: Said): Slices<Account | undefined> {
  const account: Account = {};
  const cards = new Set<string>();
  const set = (
    field: 'name' | 'email' | 'wave' | 'cardNumber' | 'cardMasked',
    value: string | undefined,
    piece: Piece,
    label = '',
  ): void => {
    if (!value || account[field]) return;
    account[field] = value;
    said(field, value, piece, label);
  };
  const named = (text: string): string | undefined => {
    const name = (text.replace(/^[,! ]+/, '').split(/[,!(|👋]|\s[–—-]\s|(?<=\p{L}{3})\.(?:\s|$)/u)[0] ?? '').trim();
    return NAME.test(name) && !says(profile.nobody, name) && !vocabulary.label(name) ? name : undefined;
  };
  /** Addresses of the site's own domain are the programme's. */
  const mailed = (text: string): string | undefined => {
    const [mail] = EMAIL.exec(text) ?? [];
    const domain = mail?.slice(mail.indexOf('@') + 1).toLowerCase();
    return domain && profile.hosts.some((host) => host === domain || host.endsWith(`.${domain}`)) ? undefined : mail;
  };
  const setCard = (text: string, piece: Piece, label: string | undefined): void => {
    const card = cardOf(text);
    if (card && !card.includes('•')) cards.add(card);
    set(card?.includes('•') ? 'cardMasked' : 'cardNumber', card, piece, label);
  };
  /** A number may as well be that of the next name, where that has no value of its own behind it: `9999…` over `NIK`. */
  const isOfNext = (from: number): boolean => {
    const at = pieces.findIndex(({ text }, k) => k > from && !DIGITS.test(text));
    const next = labels[at];
    const behind = next && pieces[next.last + 1];
    return (
      next?.kind === 'other' && !next.rest && (!behind || !!labels[next.last + 1] || behind.level > 0 || behind.menu || !!behind.control)
    );
  };
  const { greeting, signedIn, inside, behind } = signsOf(profile);
  const waves = new Set<string>();
  /** Whether names here stand behind their values: the next text is a value, with a name behind it. */
  const valuesFirst = (i: number, last: number): boolean =>
    DIGITS.test(pieces[i - 1]?.text ?? '') &&
    !labels[last + 1] &&
    labels[last + 2]?.rest === '' &&
    vocabulary.value(pieces[last + 1]?.text ?? '');
  const headingOf = (i: number) => headings.findLast(({ at }) => at <= i);
  const isForeign = (i: number): boolean => headingOf(i)?.kind === 'foreign';
  const isOfWallet = (i: number): boolean => says(profile.wallet, pieces[headingOf(i)?.at ?? -1]?.text ?? '');
  /** `Nomor kartu` of a bank is the card that draws money; one that names the programme is its own wherever it stands. */
  const isOfBank = (label: string, i: number): boolean => !/prakerja|employment|work/i.test(label) && isOfWallet(i);
  yield* eachOf(pieces, (piece, i) => {
    const { text } = piece;
    if (text.length > 200) return;
    const number = /\d{4}/.test(text) && !isForeign(i) && (inside.exec(text) ?? behind.exec(text));
    if (number && !isOfBank(number.groups?.label ?? '', i)) setCard(number.groups?.number ?? '', piece, number.groups?.label?.trim());
    const welcome = greeting.exec(text) ?? signedIn.exec(text);
    if (welcome) {
      const next = pieces[i + 1];
      // After `Selamat siang!` a heading begins something else.
      const who = text.slice(welcome[0].length) || (/!\s*$/.test(text) && next?.level !== piece.level ? '' : (next?.text ?? ''));
      set('email', mailed(who), piece, welcome[0]);
      set('name', named(who), piece, welcome[0].trim());
      return;
    }
    const label = labels[i];
    // An entry of a menu names nothing outside of it.
    if (!label || (piece.menu && !label.rest && !pieces[label.last + 1]?.menu)) return;
    const { kind, last, rest } = label;
    // Names under an offer or a story are those of others.
    if (/^(?:name|email|wave)$/.test(kind) && isForeign(i)) return;
    // A column `Nama` names trainings as well.
    const below = rest || kind !== 'card' ? undefined : belowName(pieces, piece);
    const cell = below !== undefined || rest || !/^(?:card|email|membership)$/.test(kind) ? below : valueCell(pieces, i, last, vocabulary);
    if (cell === null) return;
    const after = cell
      ? pieces.filter(({ el }) => cell.contains(el)).map((one) => one.text)
      : [1, 2, 3, 4].map((n) => pieces[last + n]?.text ?? '');
    const value = rest || (after[0] ?? '');
    if (kind === 'card') {
      if (isOfBank(text, i)) return;
      // `Nomor Kartu Keluarga: 9999…` is another card.
      const digits = rest ? (DIGITS.test(rest[0] ?? '') ? rest : '') : cell || !isOfNext(last) ? joined(after) : '';
      if (rest && !digits) return;
      // Not the number that another name, of NIK or KK, stands over.
      const above =
        digits || labels[i - 2]?.rest === '' || !(isUnder(pieces, i, last) || valuesFirst(i, last)) ? '' : (pieces[i - 1]?.text ?? '');
      setCard(digits || above, piece, text);
    } else if (kind === 'name') set('name', named(value), piece, text);
    else if (kind === 'email' && !piece.menu) set('email', mailed(value), piece, text);
    else if (kind === 'wave') {
      const wave = [value, isUnder(pieces, i, last) ? (pieces[i - 1]?.text ?? '') : '']
        .map((one) => /^(?:gelombang )?(\d{1,3})$/i.exec(one)?.[1])
        .find((one) => one);
      if (wave) waves.add(wave);
      set('wave', wave, piece, text);
    } else if (kind === 'membership' && !isOfWallet(i)) {
      const norm = profile.membership.find(([, words]) => says(words, value))?.[0];
      if (norm && !account.membership) {
        account.membership = { printed: value, norm };
        said('membership', value, piece, text);
      }
    }
  });
  // A list of waves: one of them may be the participant's, nothing says which.
  if (waves.size > 1) delete account.wave;
  // Numbers of two people: nothing says which of them is here.
  if (cards.size > 1) delete account.cardNumber;
  return Object.keys(account).length ? account : undefined;
}

/** Whether the text before a label shares a smaller box with it than the text after it. */
const isUnder = (pieces: readonly Piece[], i: number, last: number): boolean => {
  const [before, label, next] = [pieces[i - 1], pieces[i], pieces[last + 1]];
  const box = before && label && boxOf(label.el, (one) => one.contains(before.el));
  return !!box && !(next && box.contains(next.el));
};
