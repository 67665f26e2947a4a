import { textChanges } from '../../components/text-changes';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import type { Finding, Sighting } from '../../utils/schema/finding';
import { type Fill, type StoredPage, storedPage } from '../explain/stored-page';
import { type ChangedLine, changedLines } from './changed-lines';
import { markedPage, textsOf } from './marked-page';

/** One of the two pages: marked, for the frame; or why there is none. */
export type Side =
  | { seen: Sighting; url: string; html: string; text: string }
  | { seen: Sighting; missing: 'no-copy' | 'damaged' }
  | undefined;

export type TwoPages = { before: Side; after: Side; changed: ChangedLine[] };

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
export const twoPages = async (ledger: ReadLedger, log: string, finding: Finding, fill: Fill, lead: string): Promise<TwoPages> => {
  const { lastGood, firstSeen, subject, was, is } = finding;
  const [before, after] = await Promise.all([open(ledger, log, lastGood, fill), open(ledger, log, firstSeen, fill)]);
  const both = typeof before === 'object' && typeof after === 'object' ? { before, after } : undefined;
  const marks = both ? textChanges(textsOf(both.before.document), textsOf(both.after.document)) : { gone: [], added: [] };
  const changed = both ? changedLines(both.before, both.after) : [];
  const side = (seen: Sighting | undefined, page: Opened, as: 'gone' | 'added'): Side => {
    if (!seen || page === undefined) return undefined;
    if (typeof page === 'string') return { seen, missing: page };
    return { seen, url: page.look.url, html: markedPage(page.document, marks[as], as, `${subject} ${was} ${is}`, lead), text: page.text };
  };
  return {
    before: side(lastGood, before, 'gone'),
    after: side(firstSeen, after, 'added'),
    changed,
  };
};
