/** Name and value of one leaf: `['pii/nama/1', 'Budi Santoso']`. */
export type TokenLeaf = [name: string, value: string];
export type PersonalValue = { kind: string; value: string };

const CSP =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">";

/** Addresses of offices are evidence, not anybody's secret. */
const OFFICE =
  /@(?:[\w-]+\.)*(?:prakerja\.go\.id|go\.id|tokopedia\.com|bukalapak\.com|gojek\.com|pintar\.co|pintaria\.com|ovo\.id|dana\.id|linkaja\.id)$/i;

/** What may stand between the digits of one number: spaces, dots, dashes, line ends, characters without width. */
const GAP = '[\\s.\\u00a0\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u2010-\\u2015-]{0,4}';
const digits = (n: number | string): string => `(?<!\\d)\\d(?:${GAP}\\d){${n}}(?!\\d)`;

/** A card, identity or telephone number of which the page hides digits: those that it shows are still the participant's. */
const MASK = '[\\d•●∙*xX#]';
const masked = new RegExp(`(?<![\\p{L}\\d])${MASK}(?:[\\s.\\u00a0-]?${MASK}){9,18}(?![\\p{L}\\d])`, 'gu');
const isMasked = (number: string): boolean => /\d/.test(number) && /[^\d\s.\u00a0-]{3}/.test(number);

/** One hit in the plain text, `from` up to `to`. */
type Hit = { from: number; to: number; kind: string };

const each = (text: string, pattern: RegExp, kind: (m: RegExpExecArray) => string | undefined, group = 0): Hit[] => {
  const hits: Hit[] = [];
  for (const m of text.matchAll(pattern)) {
    const is = kind(m);
    const from = m.index + (group ? m[0].lastIndexOf(m[group] ?? '') : 0);
    if (is) hits.push({ from, to: from + (m[group] ?? '').length, kind: is });
  }
  return hits;
};

/** NIK carries the day of birth in digits 7 to 12, women's days raised by 40; anything else of sixteen digits is taken for a card. */
const sixteen = (found: string): string => {
  const [, day = '', month = ''] = /^.{6}(\d\d)(\d\d)/.exec(found.replace(/\D/g, '')) ?? [];
  const d = Number(day) > 40 ? Number(day) - 40 : Number(day);
  return d >= 1 && d <= 31 && Number(month) >= 1 && Number(month) <= 12 ? 'nik' : 'kartu';
};

const literal = (value: string): string =>
  [...value.trim()]
    .map((c) => (/\s/.test(c) ? '\\s+' : c.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')))
    .join('[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*')
    .replace(/(?:\\s\+(?:\[[^\]]*\]\*)?)+/g, `[\\s\\u00a0\\u200b]+`);

type Detector = { pattern: RegExp; kind: (m: RegExpExecArray, text: string) => string | undefined; group?: number };

/** In order of trust: what the page itself says is the participant's comes before what merely looks like it. */
const detectorsFor = (personal: readonly PersonalValue[]): Detector[] => [
  { pattern: /⟦/g, kind: () => 'tanda' },
  // Before names: one that stands inside an address would leave the rest of it.
  { pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, kind: (m) => (OFFICE.test(m[0]) ? undefined : 'email') },
  ...personal
    .filter(({ value }) => value.trim().length >= 3)
    .map(({ kind, value }) => ({
      pattern: new RegExp(/^\d+$/.test(value) ? value.split('').join(GAP) : `(?<![\\p{L}\\d])${literal(value)}(?![\\p{L}\\d])`, 'giu'),
      kind: () => kind,
    })),
  {
    pattern: new RegExp(digits(15), 'g'),
    kind: (m, text) => (/(?:Rp|IDR)[\s.]*$/i.test(text.slice(Math.max(0, m.index - 6), m.index)) ? undefined : sixteen(m[0])),
  },
  { pattern: masked, kind: (m) => (isMasked(m[0]) ? 'tersamar' : undefined) },
  // 0800 is an office's free line, not a participant's telephone.
  { pattern: new RegExp(`(?<![\\d+])(?:\\+?\\s?62|0)${GAP}8(?!${GAP}0${GAP}0)(?:${GAP}\\d){7,11}(?!\\d)`, 'g'), kind: () => 'telepon' },
  { pattern: new RegExp(`(?:rekening|no\\.?\\s?rek)\\D{0,40}?(${digits('7,15')})`, 'gi'), kind: () => 'rekening', group: 1 },
];

const hitsIn = (text: string, detectors: readonly Detector[]): Hit[] => {
  const hits = detectors.flatMap(({ pattern, kind, group }) => each(text, pattern, (m) => kind(m, text), group));
  // The first detector to claim a character keeps it: overlapping hits would tear a number apart.
  const claimed = new Uint8Array(text.length);
  const kept = hits.filter(({ from, to }) => {
    if (claimed.subarray(from, to).includes(1)) return false;
    claimed.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
};

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const INLINE = /^<\/?(?:a|abbr|b|button|cite|code|del|em|i|ins|label|mark|q|s|small|span|strong|sub|sup|time|u)[\s>]/;

/** Text of markup, with the place in the markup of each of its characters: `at[i]` begins character `i`, `end[i]` ends it. */
type Plain = { text: string; at: number[]; end: number[] };

const plainOf = (markup: string, from: number, to: number): Plain => {
  const plain: Plain = { text: '', at: [], end: [] };
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
    if (from < done) continue;
    out += source.slice(done, from) + token(kind, source.slice(from, to));
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
  const plainText = replaced(text, hitsIn(text, detectors), token);
  const spans: Hit[] = [];
  const body = plainOf(html, 0, html.length);
  for (const hit of hitsIn(body.text, detectors)) for (const [from, to] of stretches(body, hit)) spans.push({ from, to, kind: hit.kind });
  for (const tag of html.matchAll(/<[^>]*>/g))
    for (const attribute of tag[0].matchAll(/="([^"]*)"/g)) {
      const from = tag.index + attribute.index + 2;
      const value = plainOf(html, from, from + (attribute[1] ?? '').length);
      for (const hit of hitsIn(value.text, detectors))
        for (const [a, b] of stretches(value, hit)) spans.push({ from: a, to: b, kind: hit.kind });
    }
  const hidden = replaced(html, spans, token);
  const head = hidden.indexOf('<head>') + '<head>'.length;
  return { html: hidden.includes('<head>') ? hidden.slice(0, head) + CSP + hidden.slice(head) : CSP + hidden, text: plainText, leaves };
};

/** The same tokens in a single value: a title or a notice that contains the participant's name. Parts of a split number are too short to be told from others. */
export const tokeniseText = (value: string, leaves: readonly TokenLeaf[]): string => {
  const byLength = [...leaves]
    .filter(([, hidden]) => hidden.length >= 3 && !/^\d{1,5}$/.test(hidden))
    .sort(([, a], [, b]) => b.length - a.length);
  return byLength.reduce(
    (out, [name, hidden]) =>
      out
        .split(/(⟦[^⟧]*⟧)/)
        .map((part, i) => (i % 2 ? part : part.split(hidden).join(`⟦${name}⟧`)))
        .join(''),
    value,
  );
};
