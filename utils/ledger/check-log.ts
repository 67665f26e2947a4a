import { type ChainVerdict, chainCheck } from '../chain/check';
import { openRecord } from '../chain/open-record';
import { sha256Hex } from '../chain/sha256';
import type { Entry } from './entry';
import type { Ledger } from './open';

export type LogVerdict = ChainVerdict & {
  /** Page copies that an entry names and that are not here, or are not what they were. Empty where copies were not asked for. */
  copies: { seq: number; path: string; why: string }[];
};

export type CheckOptions = {
  signal: AbortSignal;
  /** Entries checked, of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Awaited between slices: gives the page, or the worker's other work, its turn. */
  rest: () => Promise<void>;
  /** Inflates and hashes every page copy as well. */
  copies?: boolean;
};

/** Entries a slice: 64 take about 10 ms to check. */
const SLICE = 64;

/** Which entries' copies the log itself says were taken away. */
const erasedBy = ({ kind, record }: Entry): number[] => {
  if (kind !== 'erase' || !record) return [];
  try {
    const { seqs } = openRecord(record).body;
    return Array.isArray(seqs) ? seqs.filter((seq) => typeof seq === 'number') : [];
  } catch {
    // The check of the chain has told about it.
    return [];
  }
};

const filesOf = ({ record }: Entry): { path: string; sha256: string }[] => {
  try {
    return record ? openRecord(record).files : [];
  } catch {
    return [];
  }
};

const faultOf = async (ledger: Pick<Ledger, 'file'>, sha256: string): Promise<string | undefined> => {
  try {
    const bytes = await ledger.file(sha256);
    if (!bytes) return 'it is not here';
    return sha256Hex(bytes) === sha256 ? undefined : 'its SHA-256 is another';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/**
 * Checks one whole log as it is stored, in slices: each line, link and record, against the end its head row gives; an entry that is missing
 * is a break in its place. Rejects with the signal's reason when aborted, with StorageTrouble where the browser does not give the entries.
 */
export const checkLog = async (
  ledger: Pick<Ledger, 'log' | 'entries' | 'file'>,
  log: string,
  { signal, onProgress, rest, copies = false }: CheckOptions,
): Promise<LogVerdict> => {
  const row = await ledger.log(log);
  const size = row?.size ?? 0;
  const check = chainCheck({ log, size, ...(row && { head: row.head }) });
  const damaged: LogVerdict['copies'] = [];
  const erased = new Set<number>();
  for (let from = 0; from < size; ) {
    signal.throwIfAborted();
    const page = await ledger.entries(log, { from, count: Math.min(SLICE, size - from) });
    const end = Math.min(size, from + Math.max(page.length, 1));
    for (; from < end; from += 1) {
      const entry = page.find(({ seq }) => seq === from);
      check.add(entry?.line ?? '', entry?.record);
      if (!entry || !copies) continue;
      for (const seq of erasedBy(entry)) erased.add(seq);
      for (const { path, sha256 } of filesOf(entry)) {
        const why = await faultOf(ledger, sha256);
        if (why) damaged.push({ seq: from, path, why });
      }
      signal.throwIfAborted();
    }
    onProgress?.(from, size);
    await rest();
  }
  return { ...check.end(), copies: damaged.filter(({ seq }) => !erased.has(seq)) };
};
