import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { putBack } from '../../utils/reader/put-back';
import { addedEntry } from './added-entry';

/** The text of a page that the participant kept, personal values in place; undefined where it was erased. */
export const keptText = async (ledger: ReadLedger, log: string, seq: number): Promise<string | undefined> => {
  const added = await addedEntry(ledger, log, seq);
  const sha256 = added?.files.find(({ role }) => role === 'page-text')?.sha256;
  const bytes = sha256 === undefined ? undefined : await ledger.file(sha256);
  return bytes && added && putBack(new TextDecoder().decode(bytes), added.leaves);
};
