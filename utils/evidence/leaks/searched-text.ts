import { parseDisclosure } from '../../chain/disclosure';

/** Elements that stand within a line: a number may run through them. At all others a line ends, and with it a number. */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|button|cite|code|del|em|font|i|ins|label|mark|q|s|small|span|strong|sub|sup|time|u|wbr)(?=[\s>/])[^>]*>/gi;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

const decoded = (html: string): string =>
  html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const shown = (html: string): string => decoded(html.replace(INLINE, '').replace(/<[^>]*>/g, '\n'));

/** Attributes, where a value can hide from whoever reads only what is shown. */
const attributes = (html: string): string => decoded([...html.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join('\n'));

/** Stands between values that are searched together: no spelling of a name or a number runs through it (`PARTING` once folded). */
const APART = '\n␞\n';

const disclosedValue = (line: string): string => {
  try {
    return parseDisclosure(line).value;
  } catch {
    return line;
  }
};

/** Keys of a record under which stand digests, salts, and names and words of ours or of the browser: nothing that a page or a person said. */
const NOT_SAID = ['sd', 'salt', 'acct', 'sha256', 'session', 'load', 'tz', 'agent', 'observed', 'fields', 'skipped', 'schema'];

const said = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_SAID.includes(key) ? [] : said(inner)));
};

const ofRecord = (text: string): string[] => {
  try {
    return [said(JSON.parse(text)).join(APART)];
  } catch {
    return [text];
  }
};

/** Pictures, tokens and signatures: only what could be read in them, and not the letters that chance puts side by side. */
const LEGIBLE = /[\x20-\x7e\u00a0-\ufffc]{8,}/g;

/** The texts in which a leak is looked for: the bytes as they are, and as whoever opens the file would come to read them. */
export const searchedTexts = (path: string, bytes: Uint8Array): string[] => {
  const text = new TextDecoder().decode(bytes);
  if (path.endsWith('.html')) return [shown(text), attributes(text)];
  if (path.includes('disclosures/')) return [text.split('\n').map(disclosedValue).join(APART)];
  if (/(?:^|\/)records\/\d{6}\.json$/.test(path)) return ofRecord(text);
  if (/\.(?:png|sig|tsr|wacz)$/.test(path)) return [(text.match(LEGIBLE) ?? []).join('\n')];
  return [text];
};
