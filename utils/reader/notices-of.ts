import type { Notice, NoticeKind } from '../schema/notice';
import type { Said } from './account-of';
import { linesOf, type PageText } from './page-text';
import type { Piece } from './pieces';
import { eachOf, type Slices } from './slices';
import { compile, says } from './words';

/** Kinds that say something has happened to this account. */
const ACCUSES = /^(?:fraud|deactivated|blocked|incentive-failed)$/;
const BOXES = '[role=alert],[role=alertdialog],[role=dialog],dialog';

/**
 * Banners, messages and refusals: boxes that call themselves an alert or dialog, and lines whose words the profile knows. `taken` are pieces already read as something else.
 * On a page that shows no other sign of a participant only the boxes count (`boxed`): lines with such words stand in every FAQ.
 */
export function* noticesOf(
  { document, profile, pieces, headings }: PageText,
  taken: ReadonlySet<Piece>,
  boxed: boolean,
  said: Said,
): Slices<Notice[]> {
  const notices = new Map<string, NoticeKind>();
  const advice = compile(`\\b(?:${profile.hypothetical})\\b`);
  const kindOf = (text: string): NoticeKind | undefined => {
    const kind = profile.notices.find(([, words]) => says(words, text))?.[0];
    // What follows from it cannot be done, or will be done: it has happened all the same.
    const told = text.replace(/\b(?:tidak|belum) (?:dapat|bisa)\b|,? dan akan .*$/gi, '');
    if (!kind || !ACCUSES.test(kind) || !advice.test(told)) return kind;
    // What may happen is advice; what has happened stays so, whatever the next sentence says may follow from it.
    const [first = '', ...others] = text.split(/(?<=[.!]) /);
    return others.length && !advice.test(first) && kindOf(first) === kind ? kind : 'other';
  };
  const add = (text: string, kind: NoticeKind, piece: Piece): void => {
    if (notices.has(text)) return;
    said(`${notices.size}`, text, piece);
    notices.set(text, kind);
  };
  const boxes = new Map<Element, Piece[]>();
  const loose: Piece[] = [];
  const foreign = (at: number): boolean => headings.findLast((heading) => heading.at <= at)?.kind === 'foreign';
  // Nearly always there is none: asked once, not of every text.
  const any = document.querySelector(BOXES);
  yield* eachOf(pieces, (piece, at) => {
    const box = any && piece.el.closest(BOXES);
    if (box) {
      if (!piece.control) boxes.set(box, [...(boxes.get(box) ?? []), piece]);
    } else if (!boxed && !piece.menu && !foreign(at)) loose.push(piece);
  });
  for (const inside of boxes.values()) {
    const text = inside.map((piece) => piece.text).join(' ');
    if (inside[0] && /\p{L}/u.test(text)) add(text, kindOf(text) ?? 'other', inside[0]);
  }
  let last: { text: string; kind: NoticeKind; box: Element | null; heading: boolean } | undefined;
  for (const { text, piece } of linesOf(loose)) {
    yield;
    const kind =
      text.length > 12 && text.length < 400 && text.split(' ', 3).length > 2 && !taken.has(piece) && !piece.control && !text.endsWith('?')
        ? kindOf(text)
        : undefined;
    const box = piece.line.parentElement;
    if (last && kind === last.kind && (box === last.box || last.heading)) {
      // A heading and its sentence are one message.
      notices.delete(last.text);
      last.text += ` ${text}`;
      notices.set(last.text, kind);
    } else if (kind && kind !== 'no-training' && kind !== 'other') {
      add(text, kind, piece);
      last = notices.has(text) ? { text, kind, box, heading: piece.level > 0 } : undefined;
    } else last = undefined;
  }
  return [...notices].map(([text, kind]) => ({ text, kind }));
}
