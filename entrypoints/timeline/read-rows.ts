import type { TimelineRow } from '../../components/timeline-row';
import type { Language } from '../../utils/language/dates';
import type { Entry } from '../../utils/ledger/entry';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { keepLane } from '../popup/open-ledger';
import { describeEntry } from './describe-entry';

/** A log to be read: the account's own first, then the copies of its other devices' logs. */
export type ReadLog = {
  log: string;
  /** Who wrote it, where there is more than one device. */
  device?: string;
  /** The newest entry that is wanted; the newest of all where absent. */
  from?: number;
};

export type RowsWanted = {
  ledger: Pick<ReadLedger, 'entries'>;
  logs: readonly ReadLog[];
  language: Language;
  offsetMin: number;
  signal: AbortSignal;
  /** Rows that follow those given before, newest first. */
  onRows(rows: TimelineRow[]): void;
};

/** Few enough that opening them does not hold up a key that is pressed meanwhile. */
const PAGE = 50;

type Reader = ReadLog & { own: boolean; next: number | undefined; page: Entry[] };

const fill = async (ledger: RowsWanted['ledger'], reader: Reader): Promise<void> => {
  if (reader.page.length > 0 || (reader.next !== undefined && reader.next < 0)) return;
  const { log, next } = reader;
  reader.page = await ledger.entries(log, { count: PAGE, newestFirst: true, ...(next !== undefined && { from: next }) });
  reader.next = (reader.page.at(-1)?.seq ?? 0) - 1;
};

/** The reader whose next entry is the newest. A damaged one has no time: it stands where its log has it. */
const newest = (readers: readonly Reader[]): Reader | undefined => {
  const timeOf = ({ page }: Reader): string => page[0]?.time || '9';
  return readers
    .filter(({ page }) => page.length > 0)
    .reduce<Reader | undefined>((best, one) => (best && timeOf(best) >= timeOf(one) ? best : one), undefined);
};

/**
 * Reads an account's logs from the newest entry to the first, by the devices' clocks, each log in its own order; a page at a time, with a turn for the page on the
 * screen between. Rejects with StorageTrouble.
 */
export const readRows = async ({ ledger, logs, language, offsetMin, signal, onRows }: RowsWanted): Promise<void> => {
  const readers = logs.map((log, index): Reader => ({ ...log, own: index === 0, next: log.from, page: [] }));
  while (!signal.aborted) {
    for (const reader of readers) await fill(ledger, reader);
    if (signal.aborted) return;
    const rows: TimelineRow[] = [];
    let reader = newest(readers);
    if (!reader) return;
    // Where one has run dry, nobody knows yet which entry is the next.
    while (reader) {
      const entry = reader.page.shift() as Entry;
      const { log, own, device } = reader;
      const row = describeEntry(entry, language, offsetMin);
      const isLook = row.sort === 'look' || row.sort === 'same';
      rows.push({
        ...row,
        ...(own && isLook && { explain: keepLane(`/explain.html?log=${log}&seq=${entry.seq}`) }),
        ...(!own && { log }),
        ...(device !== undefined && { device }),
      });
      reader = reader.page.length === 0 && (reader.next ?? 0) >= 0 ? undefined : newest(readers);
    }
    onRows(rows);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
};
