import type { Account } from '../schema/account';
import { boxOf } from './box-of';
import { linesOf, type PageText } from './page-text';
import type { Piece } from './pieces';
import { says } from './words';

export type Said = (field: string, text: string, piece: Piece, label?: string) => void;

const CARD = /(?:[\d•*xX●∗⁎＊][\s.-]?){7,}[\d•*xX●]|(?:[•*●]{2,}[\s.-]?)+\d{3,6}/;
const HIDDEN = /[*xX●∗⁎＊]/g;

/** Sixteen characters of a card number, `•` for what the page hid; shorter maskings are widened where they are masked. */
const cardOf = (text: string): string | undefined => {
  const shown = CARD.exec(text)?.[0]
    .replace(/[\s.-]/g, '')
    .replace(HIDDEN, '•');
  if (!shown || shown.length > 16) return undefined;
  const wide = shown.length < 16 ? shown.replace(/•+/, (run) => run.padEnd(run.length + 16 - shown.length, '•')) : shown;
  return wide.length === 16 && /\d{3}/.test(wide) ? wide : undefined;
};

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const NAME = /^[\p{Lu}][\p{L}'’.-]*(?: [\p{L}'’.-]+){0,5}$/u;

/**
 * Whose page it is. A card number counts only beside a label of the card, since NIK and KK have sixteen digits too.
 * A name or an e-mail address counts only in a greeting or beside its label: footers carry addresses of the programme.
 */
export const accountOf = ({ profile, vocabulary, pieces, labels, visible }: PageText, said: Said): Account | undefined => {
  const account: Account = {};
  const set = (
    field: 'name' | 'email' | 'wave' | 'cardNumber' | 'cardMasked',
    value: string | undefined,
    piece: Piece,
    label = '',
  ): void => {
    if (!value || account[field] || !visible(piece.el)) return;
    account[field] = value;
    said(field, value, piece, label);
  };
  const named = (text: string): string | undefined => {
    const name = text.replace(/^[,! ]+|[!,.👋\s]+$/gu, '');
    return NAME.test(name) && !says(profile.nobody, name) && !vocabulary.label(name) ? name : undefined;
  };
  const greeting = new RegExp(`^${profile.greeting}[,!]?(?: |$)`, 'iu');
  const signedIn = new RegExp(`^${profile.signedIn}:? ?`, 'iu');
  pieces.forEach((piece, i) => {
    const { text } = piece;
    if (text.length > 120) return;
    const welcome = greeting.exec(text) ?? signedIn.exec(text);
    if (welcome) {
      const who = text.slice(welcome[0].length) || (pieces[i + 1]?.text ?? '');
      set('email', EMAIL.exec(who)?.[0], piece, welcome[0]);
      set('name', named(who), piece, welcome[0].trim());
      return;
    }
    const label = labels[i];
    if (!label) return;
    const { kind, last, rest } = label;
    const after = [1, 2, 3, 4].map((n) => pieces[last + n]?.text ?? '');
    if (kind === 'card') {
      const digits =
        rest ||
        (after
          .map((one) => (/^[\d•*xX●\s.-]+$/.test(one) ? one : '\n'))
          .join(' ')
          .split('\n')[0] ??
          '');
      const above = !rest && !digits.trim() && isUnder(pieces, i, last) ? (pieces[i - 1]?.text ?? '') : '';
      const card = cardOf(digits || above);
      set(card?.includes('•') ? 'cardMasked' : 'cardNumber', card, piece, text);
    } else if (kind === 'name') set('name', named(rest || (after[0] ?? '')), piece, text);
    else if (kind === 'email') set('email', EMAIL.exec(rest || (after[0] ?? ''))?.[0], piece, text);
    else if (kind === 'wave') set('wave', /^\d{1,3}$/.exec(rest || (after[0] ?? ''))?.[0], piece, text);
    else if (kind === 'membership' && visible(piece.el)) {
      const printed = rest || (after[0] ?? '');
      const norm = profile.membership.find(([, words]) => says(words, printed))?.[0];
      if (norm && !account.membership) {
        account.membership = { printed, norm };
        said('membership', printed, piece, text);
      }
    }
  });
  const advice = new RegExp(`\\b(?:${profile.hypothetical})\\b|\\?$`, 'i');
  for (const { text, piece } of account.membership ? [] : linesOf(pieces.filter(({ menu }) => !menu))) {
    // What has happened to this account, not what may happen to one.
    if (!/\b(?:mu|kamu|anda)\b|akunmu|kartumu/i.test(text) || advice.test(text)) continue;
    const norm = profile.membership.find(([kind, words]) => kind !== 'active' && says(words, text))?.[0];
    if (norm && visible(piece.el)) {
      account.membership = { printed: text, norm };
      said('membership', text, piece);
      break;
    }
  }
  return Object.keys(account).length ? account : undefined;
};

/** Whether the text before a label shares a smaller box with it than the text after it. */
const isUnder = (pieces: readonly Piece[], i: number, last: number): boolean => {
  const [before, label, next] = [pieces[i - 1], pieces[i], pieces[last + 1]];
  const box = before && label && boxOf(label.el, (one) => one.contains(before.el));
  return !!box && !(next && box.contains(next.el));
};
