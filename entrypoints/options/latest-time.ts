import type { LogRow } from '../../utils/ledger/database';
import type { Ledger } from '../../utils/ledger/open';

/** When a log's newest entry was made. */
export const latestTime = async (ledger: Ledger, { log, size, openedAt }: LogRow): Promise<string> =>
  (await ledger.entry(log, size - 1))?.time || openedAt;
