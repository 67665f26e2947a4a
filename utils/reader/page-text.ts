import type { Profile } from '../profiles/profile';
import { type Piece, readPieces } from './pieces';
import { type Heading, headingsOf } from './sections';
import { visibility } from './visible';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** The page as text, with what every section needs to be read from it. */
export type PageText = {
  document: Document;
  profile: Profile;
  vocabulary: Vocabulary;
  pieces: Piece[];
  headings: Heading[];
  visible: (el: Element) => boolean;
};

const vocabularies = new WeakMap<Profile, Vocabulary>();

export const pageText = (document: Document, profile: Profile): PageText => {
  const vocabulary = vocabularies.get(profile) ?? vocabularyOf(profile);
  vocabularies.set(profile, vocabulary);
  const pieces = readPieces(document, vocabulary);
  const visible = visibility(document);
  const headings = headingsOf(profile, vocabulary, pieces).filter(({ at }) => visible((pieces[at] as Piece).el));
  return { document, profile, vocabulary, pieces, headings, visible };
};

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
