import { textOf, utf8 } from './bytes';
import { disclosuresPath, recordPath } from './payload/paths';
import type { Policy } from './policy';
import { shownEntry } from './shown-entry';
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

/** Entries as stored → what the policy lets be seen of them. A file that is not shown keeps its hash in the record. */
export const gather = async (
  stored: readonly StoredEntry[],
  policy: Policy,
  file: EvidenceSource['file'],
  onEntry: () => Promise<void>,
): Promise<Gathered> => {
  const gathered: Gathered = { files: new Map(), entries: [], pages: new Map(), withheld: [] };
  for (const each of stored) {
    const { header, record, opened, fields, files } = await shownEntry(each, policy, file);
    const disclosures = fields.filter(({ hidden }) => hidden === undefined).map(({ disclosure }) => disclosure);
    gathered.entries.push(witness(header, opened, disclosures));
    if (record === undefined) gathered.withheld.push(header.seq);
    else gathered.files.set(recordPath(header.seq), record);
    if (disclosures.length > 0)
      gathered.files.set(disclosuresPath(header.seq), utf8(disclosures.map((disclosure) => `${disclosure}\n`).join('')));
    for (const { role, path, content, hidden } of files) {
      if (hidden !== undefined) continue;
      gathered.files.set(path, content);
      if (role === 'page-text') gathered.pages.set(path, textOf(content));
    }
    await onEntry();
  }
  return gathered;
};
