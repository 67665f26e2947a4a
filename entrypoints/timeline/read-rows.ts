import type { TimelineRow } from '../../components/timeline-row';
import type { Language } from '../../utils/language/dates';
import type { Ledger } from '../../utils/ledger/open';
import { describeEntry } from './describe-entry';

export type RowsWanted = {
  ledger: Ledger;
  log: string;
  /** The newest entry that is wanted; the newest of all where absent. */
  from?: number | undefined;
  language: Language;
  signal: AbortSignal;
  /** Rows that follow those given before, newest first. */
  onRows(rows: TimelineRow[]): void;
};

/** Few enough that opening them does not hold up a key that is pressed meanwhile. */
const PAGE = 50;

/** Reads a log from its newest entry to its first, a page at a time, with a turn for the page on the screen between. Rejects with StorageTrouble. */
export const readRows = async ({ ledger, log, from, language, signal, onRows }: RowsWanted): Promise<void> => {
  let next = from;
  while (!signal.aborted && (next === undefined || next >= 0)) {
    const page = await ledger.entries(log, { count: PAGE, newestFirst: true, ...(next !== undefined && { from: next }) });
    if (signal.aborted || page.length === 0) return;
    onRows(page.map((entry) => describeEntry(entry, language)));
    next = (page.at(-1)?.seq ?? 0) - 1;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
};
