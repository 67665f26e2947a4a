import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import type { Entry } from '../../utils/ledger/entry';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { putBack } from '../../utils/reader/put-back';
import type { Leaf } from '../../utils/schema/leaves';

/** An entry of the participant's own, with personal values in place. `body` is empty where its content was erased. */
export type AddedEntry = {
  entry: Entry;
  body: { readonly [key: string]: unknown };
  leaves: readonly Leaf[];
  files: ReturnType<typeof openRecord>['files'];
};

/** Undefined where the log has no such entry. Throws where its record cannot be read. */
export const addedEntry = async (ledger: ReadLedger, log: string, seq: number): Promise<AddedEntry | undefined> => {
  const entry = await ledger.entry(log, seq);
  if (!entry) return undefined;
  if (!entry.record) return { entry, body: {}, leaves: [], files: [] };
  const record = openRecord(entry.record);
  const leaves = revealLeaves(record, entry.disclosures);
  return { entry, body: record.body, leaves: leaves.map(([name, value]): Leaf => [name, putBack(value, leaves)]), files: record.files };
};
