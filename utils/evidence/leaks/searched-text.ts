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

const disclosedValue = (line: string): string => {
  try {
    return parseDisclosure(line).value;
  } catch {
    return line;
  }
};

/** The texts in which a leak is looked for: the bytes as they are, and as whoever opens the file would come to read them. */
export const searchedTexts = (path: string, bytes: Uint8Array): string[] => {
  const text = new TextDecoder().decode(bytes);
  if (path.endsWith('.html')) return [shown(text), attributes(text)];
  if (path.includes('disclosures/')) return [text, text.split('\n').map(disclosedValue).join('\n')];
  return [text];
};
