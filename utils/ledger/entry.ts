import { type Header, parseHeader } from '../chain/header';
import { type Kept, unpackEntry } from './pack-entry';

/** One entry as read back. `kind` may be one of a later version; `unreadable`, with an empty time, where what is stored is damaged. */
export type Entry = {
  log: string;
  seq: number;
  kind: string;
  /** Device UTC, ISO 8601. */
  time: string;
  /** The header line without LF, exactly as hashed. */
  line: string;
  /** The record's bytes, exactly as hashed; undefined once its content was erased. */
  record: Uint8Array | undefined;
  disclosures: string[];
};

const attempt = <T>(read: () => T, otherwise: T): T => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

/** Never throws: a damaged entry is shown, and fails the check of the chain, like any other evidence of what happened. */
export const entryOf = (log: string, seq: number, { line, record, disclosures }: Kept): Entry => {
  const { kind, time } = attempt<Pick<Header, 'kind' | 'time'>>(() => parseHeader(line), { kind: 'unreadable', time: '' });
  return { log, seq, kind, time, line, record, disclosures: [...disclosures] };
};

/** The same of an entry as stored. */
export const storedEntry = (log: string, seq: number, packed: Uint8Array): Entry =>
  entryOf(
    log,
    seq,
    attempt(() => unpackEntry(packed), { line: '', record: new Uint8Array(), disclosures: [] }),
  );
