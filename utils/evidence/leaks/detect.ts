import { hitsIn, partOf } from '../../personal/detector';
import { fold } from '../../personal/fold';
import { holdersIn } from '../../personal/holder';
import { mailShapes } from '../../personal/mail-shapes';
import { shapesWith } from '../../personal/shapes';
import { unlabelled } from '../../personal/unlabelled';

/** In a line: at the end of one, or of a cell, a number ends too, where sentences and tables of ours stand. */
const ALL = [...mailShapes, ...shapesWith(' ')];
/** Hashes, salts and identifiers are full of digits: what is part of a longer word is none of ours. */
const WORD = /[a-z0-9_]/;

/** The kind of personal value that folded text seems to hold: by the same rules by which the reader hides it on a page. */
export const detectIn = (folded: string): string | undefined => {
  for (const detector of ALL)
    for (const m of folded.matchAll(detector.pattern)) {
      const kind = detector.kind(m, folded);
      const { from, to } = partOf(m, detector);
      if (kind !== undefined && !WORD.test(folded[from - 1] ?? '') && !WORD.test(folded[to] ?? '')) return kind;
    }
  return undefined;
};

export const detect = (text: string): string | undefined => detectIn(fold(text).text);

/** What only a page's text, or a value read from one, is searched for. */
export const detectOnPage = (text: string): string | undefined => (hitsIn(text, unlabelled)[0] ?? holdersIn(text, [])[0])?.kind;
