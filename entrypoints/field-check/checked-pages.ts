import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { type StoredPage, storedPage } from '../explain/stored-page';

const FEW = 60;
const MOST_PAGES = 8;

/** The latest copy of each address opened since `since` (ISO 8601, UTC), oldest first. Copies that cannot be opened any more are left out. */
export const checkedPages = async (ledger: ReadLedger, log: string, since: string): Promise<StoredPage[]> => {
  const pages = new Map<string, StoredPage>();
  for (const { seq, kind, time } of await ledger.entries(log, { count: FEW, newestFirst: true })) {
    if (time < since || pages.size === MOST_PAGES) break;
    const page = kind === 'capture' ? await storedPage(ledger, log, seq).catch(() => undefined) : undefined;
    if (page && !pages.has(page.look.url)) pages.set(page.look.url, page);
  }
  return [...pages.values()].sort((a, b) => a.look.seq - b.look.seq);
};
