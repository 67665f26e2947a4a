import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { EntryKind } from './kinds';
import { sha256Hex } from './sha256';

/** What one line of `log.jsonl` says, beside its schema. `kind` is a plain string: later versions may know more kinds. */
export type Header = { body: string; kind: string; log: string; prev: string; seq: number; time: string };

/** `prev` of the first entry. */
export const GENESIS_PREV = '0'.repeat(64);

/** evidence.md 2.2. Keys are sorted and every value is plain ASCII, so a line that matches is canonical JSON. */
export const LINE =
  /^\{"body":"([0-9a-f]{64})","kind":"([a-z]+)","log":"([0-9a-f]{32})","prev":"([0-9a-f]{64})","schema":"saksi\/header\/1","seq":(0|[1-9][0-9]*),"time":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"\}$/;

/** Throws an Error that quotes the line's beginning; a line is read whole or not at all. */
export const parseHeader = (line: string): Header => {
  const match = LINE.exec(line);
  if (!match) throw new Error(`not a header line of saksi/header/1: ${JSON.stringify(line.slice(0, 120))}`);
  const [, body, kind, log, prev, seq, time] = match as unknown as [string, string, string, string, string, string, string];
  if (!Number.isSafeInteger(Number(seq))) throw new Error(`the entry number ${seq} is larger than any log can be`);
  return { body, kind, log, prev, seq: Number(seq), time };
};

const isRealTime = (time: string): boolean => {
  const date = new Date(time);
  return !Number.isNaN(date.getTime()) && date.toISOString() === time;
};

/** One line of the log, without its LF. Throws where the parts would not make a line that `parseHeader` reads. */
export const headerLine = ({ body, kind, log, prev, seq, time }: Header & { kind: EntryKind }): string => {
  const line = `{"body":"${body}","kind":"${kind}","log":"${log}","prev":"${prev}","schema":"saksi/header/1","seq":${seq},"time":"${time}"}`;
  parseHeader(line);
  if (!isRealTime(time)) throw new Error(`no such moment: ${time}; a time is UTC with milliseconds, 2026-08-06T03:04:05.123Z`);
  return line;
};

/** The head of a log whose last line this is: SHA-256 of the line without its LF. */
export const headOf = (line: string): string => sha256Hex(utf8ToBytes(line));
