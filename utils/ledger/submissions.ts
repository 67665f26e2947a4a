import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256Hex } from '../chain/sha256';

/**
 * By which a look that is submitted again is known. One number for each of the newest entries, the oldest first: the mark of the submission it
 * begins, `CONTINUES` where it belongs to the one above it, `NONE`. Kept with the log's head, since an index over
 * all ids would take more room than the looks themselves.
 */
export type Recent = readonly number[];

const CONTINUES = -1;
const NONE = 0;
/** A retry comes within the life of a page, mostly within seconds. */
const REMEMBERED = 32;

/** 48 bits tell so few ids apart; any text is an id. */
const markOf = (id: string): number => Number.parseInt(sha256Hex(utf8ToBytes(id)).slice(0, 12), 16);

/** The entries of a log of `size` that this submission made, if it is remembered. */
export const findSubmission = (recent: Recent, size: number, id: string): { seq: number; count: number } | undefined => {
  const at = recent.indexOf(markOf(id));
  if (at === -1) return undefined;
  const next = recent.findIndex((mark, index) => index > at && mark !== CONTINUES);
  return { seq: size - recent.length + at, count: (next === -1 ? recent.length : next) - at };
};

/** `recent` after `count` more entries. */
export const rememberSubmission = (recent: Recent, count: number, id: string | undefined): Recent => {
  const first = id === undefined ? NONE : markOf(id);
  const rest = id === undefined ? NONE : CONTINUES;
  return [...recent, ...Array.from({ length: count }, (_, index) => (index === 0 ? first : rest))].slice(-REMEMBERED);
};
