import type { LogRow } from '../../utils/ledger/database';
import type { ReadLedger } from '../../utils/ledger/read-ledger';

/** When a log's newest entry was made. */
export const latestTime = async (ledger: ReadLedger, { log, size, openedAt }: LogRow): Promise<string> =>
  (await ledger.entry(log, size - 1))?.time || openedAt;
