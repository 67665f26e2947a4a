import type { EvidenceSource, StoredEntry } from './source';

/** A log's entries, all of them, in their order. Throws where there is none, and the signal's reason when cancelled. */
export const collect = async (entries: EvidenceSource['entries'], signal?: AbortSignal): Promise<StoredEntry[]> => {
  const stored: StoredEntry[] = [];
  for await (const entry of entries) {
    signal?.throwIfAborted();
    stored.push(entry);
  }
  if (stored.length === 0) throw new Error('the log has no entry yet: there is nothing to export');
  return stored;
};
