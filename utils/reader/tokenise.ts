import { type Detector, type Hit, hitsIn, type PersonalValue } from '../personal/detector';
import { OPENING, PARTING } from '../personal/fold';
import { holdersIn } from '../personal/holder';
import { knownDetectors } from '../personal/known';
import { mailShapes } from '../personal/mail-shapes';
import { shapesWith } from '../personal/shapes';
import { unlabelled } from '../personal/unlabelled';

export type { PersonalValue } from '../personal/detector';

/** Name and value of one leaf: `['pii/nama/1', 'Budi Santoso']`. */
export type TokenLeaf = [name: string, value: string];

const CSP =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">";

const SHAPES = shapesWith('\\s');

/** In order of trust; an opening of a token of ours that the page itself shows is hidden like a value, so that putting back is unambiguous. */
const detectorsFor = (personal: readonly PersonalValue[]): Detector[] => [
  { pattern: new RegExp(OPENING, 'g'), kind: () => 'tanda' },
  ...mailShapes,
  ...knownDetectors(personal),
  ...SHAPES,
  ...unlabelled,
];

const personalIn = (text: string, detectors: readonly Detector[]): Hit[] => {
  const hits = hitsIn(text, detectors);
  return [...hits, ...holdersIn(text, hits)];
};

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const INLINE = /^<\/?(?:a|abbr|b|button|cite|code|del|em|i|ins|label|mark|q|s|small|span|strong|sub|sup|time|u)[\s>]/;

/** Text of markup, with the place in the markup of each of its characters: `at[i]` begins character `i`, `end[i]` ends it. */
type Plain = { text: string; at: number[]; end: number[] };

const addPlain = (plain: Plain, markup: string, from: number, to: number): void => {
  const unit = /<[^>]*>|&(amp|lt|gt|quot|nbsp);|[^<&]+|[<&]/g;
  unit.lastIndex = from;
  for (let m = unit.exec(markup); m && m.index < to; m = unit.exec(markup)) {
    const end = m.index + m[0].length;
    const tag = /^<./.test(m[0]);
    if (tag && INLINE.test(m[0])) continue;
    const chars = m[1] ? (ENTITIES[m[1]] ?? '') : tag ? '\n' : m[0].slice(0, to - m.index);
    for (let i = 0; i < chars.length; i++) {
      plain.at.push(tag || m[1] ? m.index : m.index + i);
      plain.end.push(tag ? m.index : m[1] ? end : m.index + i + 1);
    }
    plain.text += chars;
  }
};

/** Parts what is searched together and does not belong together: no value goes on beyond it. */
const addParting = (plain: Plain, at: number): void => {
  plain.text += PARTING;
  plain.at.push(at);
  plain.end.push(at);
};

/** All that a reader of the markup would come to see, and then each attribute. */
const plainOf = (html: string): Plain => {
  const plain: Plain = { text: '', at: [], end: [] };
  addPlain(plain, html, 0, html.length);
  for (const tag of html.matchAll(/<[^>]*>/g))
    for (const attribute of tag[0].matchAll(/="([^"]*)"/g)) {
      const from = tag.index + attribute.index + 2;
      addParting(plain, from);
      addPlain(plain, html, from, from + (attribute[1] ?? '').length);
    }
  return plain;
};

/** Stretches of the markup that a hit covers: one for each run of text between tags. */
const stretches = ({ at, end }: Plain, { from, to }: Hit): [number, number][] => {
  const runs: [number, number][] = [];
  for (let i = from; i < to; i++) {
    const [start, stop] = [at[i] as number, end[i] as number];
    const run = runs.at(-1);
    if (start === stop) continue;
    if (run && run[1] === start) run[1] = stop;
    else runs.push([start, stop]);
  }
  return runs;
};

/** Hands out one token per distinct value. */
const tokens = (leaves: TokenLeaf[]): ((kind: string, value: string) => string) => {
  const known = new Map(leaves.map(([name, value]) => [value, name]));
  const counts = new Map<string, number>();
  return (kind, value) => {
    let name = known.get(value);
    if (!name) {
      const n = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, n);
      name = `pii/${kind}/${n}`;
      known.set(value, name);
      leaves.push([name, value]);
    }
    return `⟦${name}⟧`;
  };
};

const replaced = (
  source: string,
  spans: readonly { from: number; to: number; kind: string }[],
  token: (kind: string, value: string) => string,
): string => {
  let out = '';
  let done = 0;
  for (const { from, to, kind } of [...spans].sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, done);
    if (start >= to) continue;
    out += source.slice(done, start) + token(kind, source.slice(start, to));
    done = to;
  }
  return out + source.slice(done);
};

/**
 * Replaces everything personal in serialise()'s output by `⟦pii/<kind>/<n>⟧`, and puts the policy first that lets the page load nothing.
 * A number split over elements is replaced piece by piece. Putting every leaf back in place of its token gives the original bytes.
 */
export const tokenise = (
  html: string,
  text: string,
  personal: readonly PersonalValue[],
): { html: string; text: string; leaves: TokenLeaf[] } => {
  const leaves: TokenLeaf[] = [];
  const token = tokens(leaves);
  const detectors = detectorsFor(personal);
  const plainText = replaced(text, personalIn(text, detectors), token);
  const spans: Hit[] = [];
  const plain = plainOf(html);
  for (const hit of personalIn(plain.text, detectors))
    for (const [from, to] of stretches(plain, hit)) spans.push({ from, to, kind: hit.kind });
  const hidden = replaced(html, spans, token);
  const head = hidden.indexOf('<head>') + '<head>'.length;
  return { html: hidden.includes('<head>') ? hidden.slice(0, head) + CSP + hidden.slice(head) : CSP + hidden, text: plainText, leaves };
};
