import type { Profile } from '../profiles/profile';
import { boxOf } from './box-of';
import { withoutChat } from './chat';
import { choices, filterRuns } from './filters';
import { nameFlatGrids } from './flat-grid';
import { joinDays } from './join-days';
import { labelAt } from './label-at';
import { withMenus } from './menus';
import { markNames } from './name-places';
import { pairColumns } from './pair-columns';
import { type Piece, readPieces } from './pieces';
import { type Heading, headingsOf, headingWords } from './sections';
import { allOf, type Slices } from './slices';
import { turnRows } from './turn-rows';
import { breaksLine, strikes, stylesOf, visibility } from './visible';
import { LISTS, normOf, type Vocabulary, vocabularyOf } from './vocabulary';
import { once } from './words';

/** The page as text, with what every section needs to be read from it. */
export type PageText = {
  document: Document;
  profile: Profile;
  vocabulary: Vocabulary;
  pieces: Piece[];
  headings: Heading[];
  /** Rows of tabs and filter buttons. */
  runs: Piece[][];
  /** The label that begins at a piece. */
  labels: readonly ReturnType<typeof labelAt>[];
  visible: (el: Element) => boolean;
  /** Whether a text is struck out: it was so, and is no longer. */
  struck: (el: Element) => boolean;
};

const vocabularyFor = once(vocabularyOf);

export function* pageText(document: Document, profile: Profile): Slices<PageText> {
  const vocabulary = vocabularyFor(profile);
  // A long pattern is compiled where it is first asked: one a slice, a third of the longest one on a slow phone.
  for (const list of LISTS) {
    normOf(profile[list], '1');
    yield;
  }
  for (const ask of Object.values(vocabulary)) {
    ask('1', '1');
    yield;
  }
  const styleOf = stylesOf(document);
  const visible = visibility(styleOf);
  const strike = strikes(styleOf);
  const read = yield* readPieces(document, vocabulary, visible, breaksLine(styleOf));
  yield;
  const said = yield* joinDays(withoutChat(document, profile, read));
  const turned = yield* turnRows(said, vocabulary, visible);
  const named = yield* nameFlatGrids(turned, vocabulary);
  const paired = yield* pairColumns(named, vocabulary, visible);
  const withMenu = yield* withMenus(paired, (text) => headingWords(profile)(text)?.rest === '', vocabulary.label);
  const pieces = yield* markNames(withMenu, vocabulary);
  const headings = yield* headingsOf(profile, vocabulary, pieces);
  const labels = yield* allOf(pieces, ({ text }, i) => [text.length < 120 ? labelAt(vocabulary, pieces, i) : undefined]);
  const namesTrainings = (text: string): boolean => {
    const found = headingWords(profile)(text);
    return found?.rest === '' && /^(?:trainings|part|weak)$/.test(found.kind);
  };
  const chosenFrom = yield* choices(profile, pieces, namesTrainings);
  const inWords = yield* filterRuns(profile, pieces);
  const runs = [...chosenFrom, ...inWords.filter((run) => !chosenFrom.some((group) => run.every((piece) => group.includes(piece))))];
  return {
    document,
    profile,
    vocabulary,
    pieces,
    headings,
    runs,
    labels,
    visible,
    struck: (el) => !!boxOf(el, strike),
  };
}

/** Pieces put together again to the lines that a reader sees. */
export const linesOf = (pieces: readonly Piece[]): { text: string; piece: Piece }[] => {
  const lines: { text: string; piece: Piece }[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && line.piece.line === piece.line) line.text += ` ${piece.text}`;
    else lines.push({ text: piece.text, piece });
  }
  return lines;
};
