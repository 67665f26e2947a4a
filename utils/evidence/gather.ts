import { parseDisclosure } from '../chain/disclosure';
import { parseHeader } from '../chain/header';
import { textOf, utf8 } from './bytes';
import { disclosuresPath, recordPath, SAFE_PATH } from './payload/paths';
import type { Policy } from './policy';
import type { EvidenceSource, StoredEntry } from './source';
import { type Witnessed, witness } from './witnessed';

export type Gathered = {
  /** Records, disclosures and files to be shown, by their path below `data/`. */
  files: Map<string, Uint8Array>;
  entries: Witnessed[];
  /** Text of each page, by the path of its file. */
  pages: Map<string, string>;
  withheld: number[];
};

const addFiles = async (gathered: Gathered, entry: Witnessed, policy: Policy, file: EvidenceSource['file']) => {
  for (const { role, path, sha256 } of entry.files) {
    if (!SAFE_PATH.test(path)) throw new Error(`entry ${entry.seq} names a file ${JSON.stringify(path)}, which is no path of ours`);
    const bytes = await file(sha256);
    if (bytes === undefined || !policy.file(entry.kind, role, path, bytes)) continue;
    gathered.files.set(path, bytes);
    if (role === 'page-text') gathered.pages.set(path, textOf(bytes));
  }
};

/** Entries as stored → what the policy lets be seen of them. A file that is not shown keeps its hash in the record. */
export const gather = async (
  stored: readonly StoredEntry[],
  policy: Policy,
  file: EvidenceSource['file'],
  onEntry: () => Promise<void>,
): Promise<Gathered> => {
  const gathered: Gathered = { files: new Map(), entries: [], pages: new Map(), withheld: [] };
  for (const { seq, line, record, disclosures } of stored) {
    const header = parseHeader(line);
    if (header.seq !== seq)
      throw new Error(`entry ${seq} has the line of entry ${header.seq}: the log is damaged, check it before exporting`);
    if (record === undefined || !policy.record(seq, header.kind)) {
      gathered.withheld.push(seq);
      gathered.entries.push(witness(header, undefined, []));
    } else {
      const parsed = disclosures.map((disclosure) => ({ disclosure, ...parseDisclosure(disclosure) }));
      const shown = parsed.filter(({ name, value }) => policy.leaf(name, value)).map(({ disclosure }) => disclosure);
      const entry = witness(header, record, shown);
      gathered.entries.push(entry);
      gathered.files.set(recordPath(seq), record);
      if (shown.length > 0) gathered.files.set(disclosuresPath(seq), utf8(shown.map((disclosure) => `${disclosure}\n`).join('')));
      await addFiles(gathered, entry, policy, file);
    }
    await onEntry();
  }
  return gathered;
};
