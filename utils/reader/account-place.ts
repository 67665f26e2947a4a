import { boxOf } from './box-of';
import { DIGITS } from './card-number';
import type { PageText } from './page-text';
import { belowName, valueCell } from './value-cell';
import { says } from './words';

export type Labelled = NonNullable<PageText['labels'][number]>;

/** The texts after a label: of its own cell, where it has one. */
export type Beside = { texts: string[]; inCell: boolean };

/** Where on the page a text that may tell of the account stands, by its number among the pieces: whose it can be, and what stands around it. */
export type AccountPlaces = {
  /** Under an offer or a story: names there are those of others. */
  isForeign: (i: number) => boolean;
  /** Under a bank account or a wallet, which has numbers and a status of its own. */
  isOfWallet: (i: number) => boolean;
  /** `Nomor kartu` of a bank is the card that draws money; one that names the programme is its own wherever it stands. */
  isOfBank: (label: string, i: number) => boolean;
  /** `undefined` where the label has a cell for its value, and nothing in it. */
  after: (label: Labelled, i: number) => Beside | undefined;
  /** Whether the text before a label shares a smaller box with it than the text after it. */
  isUnder: (label: Labelled, i: number) => boolean;
  /** Whether names here stand behind their values: the next text is a value, with a name behind it. */
  valuesFirst: (label: Labelled, i: number) => boolean;
  /** A number behind this text may as well be that of the next name, where that has no value of its own behind it: `9999…` over `NIK`. */
  isOfNext: (last: number) => boolean;
};

export const accountPlaces = ({ profile, vocabulary, pieces, labels, headings }: PageText): AccountPlaces => {
  const headingOf = (i: number) => headings.findLast(({ at }) => at <= i);
  const isOfWallet = (i: number): boolean => says(profile.wallet, pieces[headingOf(i)?.at ?? -1]?.text ?? '');
  return {
    isForeign: (i) => headingOf(i)?.kind === 'foreign',
    isOfWallet,
    isOfBank: (label, i) => !/prakerja|employment|work/i.test(label) && isOfWallet(i),
    after: ({ kind, last, rest }, i) => {
      const piece = pieces[i];
      // A column `Nama` names trainings as well.
      const below = rest || kind !== 'card' || !piece ? undefined : belowName(pieces, piece);
      const cell =
        below !== undefined || rest || !/^(?:card|email|membership)$/.test(kind) ? below : valueCell(pieces, i, last, vocabulary);
      if (cell === null) return undefined;
      if (cell) return { texts: pieces.filter(({ el }) => cell.contains(el)).map((one) => one.text), inCell: true };
      return { texts: [1, 2, 3, 4].map((n) => pieces[last + n]?.text ?? ''), inCell: false };
    },
    isUnder: ({ last }, i) => {
      const [before, label, next] = [pieces[i - 1], pieces[i], pieces[last + 1]];
      const box = before && label && boxOf(label.el, (one) => one.contains(before.el));
      return !!box && !(next && box.contains(next.el));
    },
    isOfNext: (last) => {
      const at = pieces.findIndex(({ text }, k) => k > last && !DIGITS.test(text));
      const next = labels[at];
      const behind = next && pieces[next.last + 1];
      return (
        next?.kind === 'other' &&
        !next.rest &&
        !pieces[at]?.names &&
        (!behind || !!labels[next.last + 1] || behind.level > 0 || behind.menu || !!behind.control)
      );
    },
    valuesFirst: ({ last }, i) =>
      DIGITS.test(pieces[i - 1]?.text ?? '') &&
      !labels[last + 1] &&
      labels[last + 2]?.rest === '' &&
      vocabulary.value(pieces[last + 1]?.text ?? ''),
  };
};
