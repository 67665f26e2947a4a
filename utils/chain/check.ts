import { GENESIS_PREV, type Header, headOf, parseHeader } from './header';
import { openRecord } from './open-record';
import { sha256Hex } from './sha256';

export type ChainVerdict = {
  ok: boolean;
  /** Id of the log, from its first readable line; empty where there is none. */
  log: string;
  size: number;
  /** SHA-256 of the last line; `GENESIS_PREV` of an empty log. */
  head: string;
  /** Every place at which the chain or a record does not hold, in order; `seq` is the line's place, from 0. */
  breaks: { seq: number; why: string }[];
  /** Entries whose clock stands before that of the entry above: reported, no fault of the chain. */
  backwards: { seq: number; from: string; to: string }[];
  /** Entries whose record was not there to check. */
  absent: number[];
};

/** What the log must be, known from elsewhere: without it the very last line has nothing that vouches for it. */
export type Expected = { log?: string; size?: number; head?: string };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const recordFaults = (header: Header, bytes: Uint8Array): string[] => {
  if (sha256Hex(bytes) !== header.body) return ['the record is not the one the header names: its SHA-256 differs from body'];
  try {
    const { kind } = openRecord(bytes);
    return kind === header.kind ? [] : [`the record is a ${kind}, the header says ${header.kind}`];
  } catch (error) {
    return [`the record cannot be read: ${reasonOf(error)}`];
  }
};

/** Checks a log one entry at a time, so that a long one can be checked in slices: `add` each in order, then `end`. */
export const chainCheck = (expected: Expected = {}) => {
  const breaks: ChainVerdict['breaks'] = [];
  const backwards: ChainVerdict['backwards'] = [];
  const absent: number[] = [];
  let size = 0;
  let head = GENESIS_PREV;
  let log = '';
  let time = '';

  const linkFaults = (header: Header): string[] => {
    const faults: string[] = [];
    if (header.seq !== size) faults.push(`the line in place ${size} has the number ${header.seq}`);
    if (header.prev !== head)
      faults.push(size === 0 ? 'the first entry must have 64 zeros as prev' : 'prev is not the SHA-256 of the line above');
    if (log !== '' && header.log !== log) faults.push(`the line is of another log, ${header.log}`);
    if ((header.kind === 'genesis') !== (size === 0))
      faults.push(size === 0 ? `the first entry is a ${header.kind}, not a genesis` : 'a second genesis');
    return faults;
  };

  const add = (line: string, record: Uint8Array | undefined): void => {
    try {
      const header = parseHeader(line);
      const faults = linkFaults(header);
      log ||= header.log;
      if (record === undefined) absent.push(size);
      else faults.push(...recordFaults(header, record));
      if (header.time < time) backwards.push({ seq: size, from: time, to: header.time });
      time = header.time;
      for (const why of faults) breaks.push({ seq: size, why });
    } catch (error) {
      breaks.push({ seq: size, why: reasonOf(error) });
    }
    head = headOf(line);
    size++;
  };

  const end = (): ChainVerdict => {
    const last = [...breaks];
    if (size === 0) last.push({ seq: 0, why: 'the log is empty' });
    if (expected.log !== undefined && expected.log !== log) last.push({ seq: 0, why: `this is log ${log}, not ${expected.log}` });
    if (expected.size !== undefined && expected.size !== size)
      last.push({ seq: size, why: `the log has ${size} entries, not ${expected.size}` });
    if (expected.head !== undefined && expected.head !== head)
      last.push({ seq: Math.max(size - 1, 0), why: `the head is ${head}, not ${expected.head}` });
    return { ok: last.length === 0, log, size, head, breaks: last, backwards, absent };
  };

  return { add, end };
};

/** Checks every line, link and record at hand. `lines` are without LF; `recordBytes` gives undefined where a record is withheld. */
export const checkChain = (
  lines: readonly string[],
  recordBytes: (seq: number) => Uint8Array | undefined,
  expected: Expected = {},
): ChainVerdict => {
  const { add, end } = chainCheck(expected);
  lines.forEach((line, seq) => {
    add(line, recordBytes(seq));
  });
  return end();
};
