import type { Balance } from '../schema/balance';
import type { Said } from './account-of';
import type { PageText } from './page-text';
import { rupiah } from './rupiah';

/** The amount beside a word for the balance; `unclear` where the word stands without an amount or with two that differ, `undefined` where there is no such word. */
export const balanceOf = ({ pieces, labels, visible }: PageText, said: Said): Balance | 'unclear' | undefined => {
  let found: Balance | 'unclear' | undefined;
  pieces.forEach((piece, i) => {
    const label = piece.menu ? undefined : labels[i];
    if (label?.kind !== 'balance' || (label.rest && !label.colon && !/^(?:Rp|IDR)/i.test(label.rest)) || !visible(piece.el)) return;
    const next = pieces[label.last + 1];
    const before = pieces[i - 1];
    const beside = [label.rest, next?.text, `${next?.text}${pieces[label.last + 2]?.text}`, before && !before.menu ? before.text : ''].map(
      (text) => text?.replace(/ (?:dari|\/) .*/, '') ?? '',
    );
    const printed = beside.find((text) => rupiah(text) !== undefined);
    const amount = printed === undefined ? undefined : rupiah(printed);
    if (printed === undefined || amount === undefined) {
      if (!piece.control) found ??= 'unclear';
    } else if (found === undefined || found === 'unclear') {
      found = { amount, printed };
      said('', printed, piece, piece.text);
    } else if (found.amount !== amount) found = 'unclear';
  });
  return found;
};
