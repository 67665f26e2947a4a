import { openRecord } from '../../../utils/chain/open-record';
import type { LogRow } from '../../../utils/ledger/database';
import type { Ledger } from '../../../utils/ledger/open';
import { type Derived, nothingDerived } from './derived';
import { foldLogs } from './fold-logs';

/** The logs of other devices that this log says it counts. */
const countedIn = async (ledger: Pick<Ledger, 'walk'>, log: string): Promise<Set<unknown>> => {
  const counted = new Set<unknown>();
  for await (const { kind, record } of ledger.walk(log)) {
    if (kind !== 'restore' || !record) continue;
    try {
      const { reason, log: other } = openRecord(record).body;
      if (reason === 'other-device') counted.add(other);
    } catch {
      // The check of the chain tells about it.
    }
  }
  return counted;
};

/** What a log's entries add up to, with the copies of other devices' logs that it counts, reckoned from nothing but the entries. */
export const refold = async (ledger: Pick<Ledger, 'walk' | 'logs'>, { log, marks }: Pick<LogRow, 'log' | 'marks'>): Promise<Derived> => {
  const counted = await countedIn(ledger, log);
  const copies = (await ledger.logs()).filter((row) => row.closed === 'elsewhere' && counted.has(row.log));
  const all = [log, ...copies.map((copy) => copy.log)].map((each) => ({
    log: each,
    elsewhere: each !== log,
    entries: ledger.walk(each),
  }));
  return foldLogs(all, Object.keys(marks).length > 0);
};

/** What is known of a log: as kept beside it, or folded again where that is damaged. */
export const knownOf = async (ledger: Pick<Ledger, 'walk' | 'logs'>, row: LogRow): Promise<Derived> =>
  row.derivedLost ? refold(ledger, row) : ((row.derived as Derived | null) ?? nothingDerived);
