import type { Words } from '../profiles/profile';
import type { Balance } from '../schema/balance';
import type { Said } from './account-of';
import { accountPlaces } from './account-place';
import { boxOf } from './box-of';
import { CELL, cellBelow } from './grid';
import type { PageText } from './page-text';
import type { Piece } from './pieces';
import { rupiah } from './rupiah';
import { eachOf, type Slices } from './slices';
import { compile, says } from './words';

const BARE = /^(?:sisa |total )?saldo\b(?!.*(?:pelatihan|prakerja|bantuan|beasiswa))/i;
/** `Rp ••••••`: there, and not shown. */
const HIDDEN = /^(?:Rp|IDR)?[\s.]*[•*●∗⁎＊]{3,}[\s.]*$/i;
const LEFT = /\b(?:sisa|tersisa|tersedia)\b/i;

/** `Hai Budi, saldo pelatihanmu Rp3.500.000`: named at the end of a greeting. */
const inSentence = (words: Words, text: string): string | undefined =>
  compile(`^.{3,60}[,.!] (?:${words}):? ((?:Rp|IDR)[\\s.]*\\d[\\d.,]*(?: (?:ribu|juta))?)[.!]?$`).exec(text)?.[1];

/** The amount in the column below a name, where names stand in a row of their own without any amount. */
const amountBelow = ({ el }: Piece, pieces: readonly Piece[]): string | undefined => {
  const row = boxOf(el, (box) => box.childElementCount > 1);
  const textsIn = (box: Element | null | undefined): string[] => pieces.filter((one) => box?.contains(one.el)).map(({ text }) => text);
  const isAmount = (text: string): boolean => rupiah(text) !== undefined;
  if (!row || textsIn(row).some(isAmount)) return undefined;
  const cell = el.closest(CELL);
  if (cell) return textsIn(cellBelow(cell)).find(isAmount);
  const [names, values] = [[...row.children], row.nextElementSibling?.children];
  const below = values?.length === names.length ? textsIn(values[names.findIndex((name) => name.contains(el))]) : [];
  // More than the amount: no value below its name, but another part of the page.
  return below.length === 1 ? below.find(isAmount) : undefined;
};

/** The amount beside a word for the balance; `unclear` where the word stands without an amount or with two that differ, `failed` where it could not be loaded, `undefined` where there is no such word. */
export function* balanceOf(page: PageText, said: Said): Slices<Balance | 'unclear' | 'failed' | undefined> {
  const { profile, pieces, headings, labels } = page;
  const { isOfWallet } = accountPlaces(page);
  let found: Balance | 'unclear' | 'failed' | undefined;
  let rest = false;
  const keep = (printed: string, amount: number, piece: Piece, label: string): void => {
    // Beside the whole grant, what is left of it is the balance.
    const left = LEFT.test(label);
    if (left !== rest && found !== undefined) {
      if (rest) return;
      found = undefined;
    }
    rest ||= left;
    if (typeof found === 'object') {
      if (found.amount !== amount) found = 'unclear';
      return;
    }
    found = { amount, printed };
    said('', printed, piece, label);
  };
  yield* eachOf(pieces, (piece, i) => {
    if (piece.text.length > 120) return;
    const ahead = pieces[i + 1]?.line === piece.line ? ` ${pieces[i + 1]?.text}` : '';
    const sentence = !piece.menu && /[,.!] /.test(piece.text) ? inSentence(profile.labels.balance, piece.text + ahead) : undefined;
    const told = sentence === undefined ? undefined : rupiah(sentence);
    const label = labels[i];
    if (told === undefined && label?.kind !== 'balance') return;
    if (sentence && told !== undefined && headings.findLast(({ at }) => at <= i)?.kind !== 'foreign')
      keep(sentence, told, piece, piece.text);
    // `Saldo` under *GoPay* is the wallet's.
    if (label?.kind !== 'balance' || (BARE.test(piece.text) && isOfWallet(i))) return;
    // What follows without a colon is a sentence unless it is an amount.
    if (label.rest && !label.colon && rupiah(label.rest.replace(/ (?:dari|\/) .*/, '')) === undefined) return;
    const next = pieces[label.last + 1];
    const before = pieces[i - 1];
    const isHidden = HIDDEN.test(label.rest || (next?.text ?? ''));
    // In a menu an entry may be named so: only the amount in its own line is meant.
    const beside = (
      piece.menu
        ? [label.rest, next?.line === piece.line ? next.text : '']
        : [
            amountBelow(piece, pieces),
            label.rest,
            next?.text,
            `${next?.text}${pieces[label.last + 2]?.text}`,
            before && !before.menu && !isHidden && !(piece.el.tagName === 'DT' && pieces[i - 2]?.el.tagName === 'DT') ? before.text : '',
          ]
    ).map((text) => text?.replace(/ (?:dari|\/) .*/, '') ?? '');
    const printed = beside.find((text) => rupiah(text) !== undefined);
    const amount = printed === undefined ? undefined : rupiah(printed);
    if (printed !== undefined && amount !== undefined) keep(printed, amount, piece, piece.text);
    else if (!piece.control && !piece.menu) found ??= says(profile.sectionError, next?.text ?? '') ? 'failed' : 'unclear';
  });
  return found;
}
