import { fold, OPENING } from './fold';

/** A value that says who the participant is: `kind` as in the names of tokens. */
export type PersonalValue = { kind: string; value: string };

/**
 * Looks in folded text (`fold`). `kind` says what was found, or that it is nothing; `group` is the part of the match that is personal, `leads` the group of a
 * lookbehind that stands before the match and belongs to it.
 */
export type Detector = { pattern: RegExp; kind(m: RegExpExecArray, text: string): string | undefined; group?: number; leads?: number };

/** One hit in a text, `from` up to `to`. */
export type Hit = { from: number; to: number; kind: string };

/** Where in the text the personal part of a match stands. */
export const partOf = (m: RegExpExecArray, { group = 0, leads }: Detector): { from: number; to: number } => {
  const part = m[group] ?? '';
  const from = m.index + (group ? m[0].lastIndexOf(part) : 0);
  return { from: from - (leads === undefined ? 0 : (m[leads] ?? '').length), to: from + part.length };
};

const each = (text: string, detector: Detector): Hit[] =>
  [...text.matchAll(detector.pattern)].flatMap((m) => {
    const kind = detector.kind(m, text);
    return kind === undefined ? [] : [{ ...partOf(m, detector), kind }];
  });

/** Anything but punctuation. */
const SAYS = new RegExp(`[a-z0-9\\x80-\\uffff${OPENING}]`);

/** What of a hit nobody has claimed yet: a stretch with a letter or digit in it. */
const unclaimed = ({ from, to, kind }: Hit, claimed: Uint8Array, text: string): Hit[] => {
  const runs: Hit[] = [];
  for (let at = from; at < to; at++) {
    if (claimed[at]) continue;
    const start = at;
    while (at < to && !claimed[at]) at++;
    if (SAYS.test(text.slice(start, at))) runs.push({ from: start, to: at, kind });
  }
  return runs;
};

/** Everything personal in a text, in its order. The first detector to claim a character keeps it; what another finds around it is hidden too. */
export const hitsIn = (source: string, detectors: readonly Detector[]): Hit[] => {
  const { text, source: place } = fold(source);
  const claimed = new Uint8Array(text.length);
  const kept: Hit[] = [];
  for (const detector of detectors)
    for (const hit of each(text, detector)) {
      kept.push(...unclaimed(hit, claimed, text));
      claimed.fill(1, hit.from, hit.to);
    }
  return kept
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, kind }) => {
      const [start, end] = place(from, to);
      return { from: start, to: end, kind };
    });
};
