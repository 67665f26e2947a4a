import type { EvidenceSource } from '../../utils/evidence/source';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import type { Personal } from '../background/look/capture-draft';
import { software } from '../background/software';

/** One log of the ledger as the evidence wants it. Reads it anew each time it is walked. */
export const evidenceSource = async (ledger: ReadLedger, log: string, personal: readonly Personal[]): Promise<EvidenceSource> => {
  const row = await ledger.log(log);
  if (!row) throw new Error(`log ${log} is not on this device`);
  const { version, build_sha256: buildSha256 } = software();
  return {
    log,
    secret: row.secret,
    entries: { [Symbol.asyncIterator]: () => ledger.walk(log) },
    file: (sha256) => ledger.file(sha256),
    key: await ledger.key(),
    software: { name: 'Saksi', version, buildSha256 },
    personal,
  };
};
