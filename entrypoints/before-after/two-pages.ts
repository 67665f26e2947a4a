import { textChanges } from '../../components/text-changes';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import type { Finding, Sighting } from '../../utils/schema/finding';
import { type Fill, type StoredPage, storedPage } from '../explain/stored-page';
import { markedPage, textsOf } from './marked-page';

/** One of the two pages: marked, for the frame; or why there is none. */
export type Side =
  | { seen: Sighting; url: string; html: string; text: string }
  | { seen: Sighting; missing: 'no-copy' | 'damaged' }
  | undefined;

/** `lines`: the page's lines that are not on the other one, in its order. */
export type TwoPages = { before: Side; after: Side; gone: string[]; added: string[] };

/** A separator between two words comes and goes with how a page is drawn. */
const unseparated = (line: string): string =>
  line
    .replace(/(?:^|\s)[·•|/›»–—-]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => unseparated(line));

type Opened = StoredPage | 'no-copy' | 'damaged' | undefined;

const open = async (ledger: ReadLedger, log: string, seen: Sighting | undefined, fill: Fill): Promise<Opened> => {
  if (!seen) return undefined;
  try {
    return (await storedPage(ledger, seen.log ?? log, seen.seq, fill)) ?? 'no-copy';
  } catch (error) {
    console.error(`Saksi: cannot open entry ${seen.seq}`, error);
    return 'damaged';
  }
};

/** The page at which all was still well and the page that first showed what is wrong, each with what the other lacks marked. */
export const twoPages = async (ledger: ReadLedger, log: string, finding: Finding, fill: Fill): Promise<TwoPages> => {
  const { lastGood, firstSeen } = finding;
  const [before, after] = await Promise.all([open(ledger, log, lastGood, fill), open(ledger, log, firstSeen, fill)]);
  const both = typeof before === 'object' && typeof after === 'object' ? { before, after } : undefined;
  const marks = both ? textChanges(textsOf(both.before.document), textsOf(both.after.document)) : { gone: [], added: [] };
  const [was, is] = both ? [linesOf(both.before.text), linesOf(both.after.text)] : [[], []];
  const lines = textChanges(was.map(unseparated), is.map(unseparated));
  const side = (seen: Sighting | undefined, page: Opened, as: 'gone' | 'added'): Side => {
    if (!seen || page === undefined) return undefined;
    if (typeof page === 'string') return { seen, missing: page };
    return { seen, url: page.look.url, html: markedPage(page.document, marks[as], as), text: page.text };
  };
  return {
    before: side(lastGood, before, 'gone'),
    after: side(firstSeen, after, 'added'),
    gone: was.filter((_, index) => lines.gone[index]),
    added: is.filter((_, index) => lines.added[index]),
  };
};
