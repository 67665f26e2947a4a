import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { putBack } from '../../utils/reader/put-back';
import type { Leaf } from '../../utils/schema/leaves';
import { type StoredLook, storedLook } from '../background/fold/stored-look';

/** What stands where a personal value was: by default the value itself. */
export type Fill = (text: string, leaves: readonly Leaf[]) => string;

/** For a page that somebody else may see, too. */
export const masked: Fill = (text) => text.replace(/⟦pii\/[^⟧]+⟧/g, '•••');

/**
 * A look and the copy of its page, by default with personal values in place. The document is inert: no script in it runs, nothing of it loads, and it is never
 * put on a screen.
 */
export type StoredPage = { look: StoredLook; html: string; text: string; document: Document };

/**
 * The page that entry `seq` shows, or that the entry shows which it repeats or reads again. Undefined where the entry is no look, or its copy is not kept.
 * Throws where the entry or its copy is damaged.
 */
export const storedPage = async (ledger: ReadLedger, log: string, seq: number, fill: Fill = putBack): Promise<StoredPage | undefined> => {
  const entry = await ledger.entry(log, seq);
  const look = entry && storedLook(entry);
  if (!look) return undefined;
  const of = look.sameAs ?? look.rereadOf;
  if (of !== undefined && of < seq) return storedPage(ledger, log, of, fill);
  const copy = async (sha256: string | undefined): Promise<string | undefined> => {
    const bytes = sha256 === undefined ? undefined : await ledger.file(sha256);
    return bytes && fill(new TextDecoder().decode(bytes), look.leaves);
  };
  const html = await copy(look.html);
  if (html === undefined) return undefined;
  return { look, html, text: (await copy(look.text)) ?? '', document: new DOMParser().parseFromString(html, 'text/html') };
};
