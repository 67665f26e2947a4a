import { type Checkpoint, checkpointAt } from '../../../utils/chain/checkpoint';
import { keyFingerprint } from '../../../utils/chain/signature';
import type { ReadLedger } from '../../../utils/ledger/read-ledger';

/**
 * The checkpoint of the first `size` entries: what every seal code says, in a letter, on the export page and in a seal's papers, so that all of them
 * are the same bytes. Throws where the log has not that many.
 */
export const checkpointOf = async (ledger: ReadLedger, log: string, size: number): Promise<Checkpoint> => {
  const last = await ledger.entry(log, size - 1);
  if (!last) throw new Error(`log ${log} has no entry ${size - 1}: nothing that long can be sealed`);
  return checkpointAt(last.line, keyFingerprint((await ledger.key()).spki));
};
