import { parseHeader } from '../chain/header';
import type { StoredEntry } from './database';

/** One entry as read back. `kind` may be one of a later version; `unreadable`, with an empty time, where the stored line is damaged. */
export type Entry = {
  log: string;
  seq: number;
  kind: string;
  /** Device UTC, ISO 8601. */
  time: string;
  /** The header line without LF, exactly as hashed. */
  line: string;
  /** The record's bytes, exactly as hashed. */
  record: Uint8Array;
  disclosures: string[];
};

const headerOf = (line: string): { kind: string; time: string } => {
  try {
    return parseHeader(line);
  } catch {
    // Shown and checked like any other: a damaged entry is evidence too, never filtered out.
    return { kind: 'unreadable', time: '' };
  }
};

export const entryOf = (log: string, seq: number, { line, record, disclosures }: StoredEntry): Entry => {
  const { kind, time } = headerOf(line);
  return { log, seq, kind, time, line, record, disclosures };
};
