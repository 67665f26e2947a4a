import type { EvidenceSource, StoredEntry } from '../../utils/evidence/source';
import type { Ledger } from '../../utils/ledger/open';
import type { Personal } from '../background/capture-draft';
import { software } from '../background/software';

async function* entriesOf(ledger: Ledger, log: string): AsyncGenerator<StoredEntry> {
  for await (const { seq, line, record, disclosures } of ledger.walk(log)) {
    // An entry whose content was erased keeps its line alone.
    yield { seq, line, record: record.length > 0 ? record : undefined, disclosures };
  }
}

/** One log of the ledger as the evidence wants it. Reads it anew each time it is walked. */
export const evidenceSource = async (ledger: Ledger, log: string, personal: readonly Personal[]): Promise<EvidenceSource> => {
  const row = await ledger.log(log);
  if (!row) throw new Error(`log ${log} is not on this device`);
  const { version, build_sha256: buildSha256 } = software();
  return {
    log,
    secret: row.secret,
    entries: { [Symbol.asyncIterator]: () => entriesOf(ledger, log) },
    file: (sha256) => ledger.file(sha256),
    key: await ledger.key(),
    software: { name: 'saksi', version, buildSha256 },
    personal: personal.map(({ value }) => value),
  };
};
