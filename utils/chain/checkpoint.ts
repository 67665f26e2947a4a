import { headOf, parseHeader } from './header';

/** What a log was at a moment; given to others, it fixes everything below `head` (evidence.md 2.5). */
export type Checkpoint = {
  log: string;
  size: number;
  /** Head of the first `size` entries. */
  head: string;
  /** Device clock, UTC. */
  time: string;
  /** SHA-256 of the device key's SPKI DER. */
  key: string;
};

/**
 * The checkpoint of a log that ends with this header line, dated as that line is: whoever makes it, whenever, makes the same bytes.
 * `key` is 64 hex digits.
 */
export const checkpointAt = (line: string, key: string): Checkpoint => {
  const { log, seq, time } = parseHeader(line);
  return { log, size: seq + 1, head: headOf(line), time, key };
};

const TEXT =
  /^saksi-checkpoint\/1\nlog ([0-9a-f]{32})\nsize ([1-9][0-9]*)\nhead ([0-9a-f]{64})\ntime (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\nkey sha256:([0-9a-f]{64})\n$/;

/** Six lines, each ended by LF, all below 80 characters so that no mail program wraps them. */
export const checkpointText = ({ log, size, head, time, key }: Checkpoint): string => {
  const text = `saksi-checkpoint/1\nlog ${log}\nsize ${size}\nhead ${head}\ntime ${time}\nkey sha256:${key}\n`;
  parseCheckpoint(text);
  return text;
};

/** Reads a checkpoint also where it was pasted from a mail: other line ends, quote marks, spaces around, capital hex. Throws where it is none. */
export const parseCheckpoint = (pasted: string): Checkpoint => {
  const lines = pasted.split(/\r\n|\r|\n/).map((line) => line.replace(/^[>\s]+/, '').trimEnd());
  const text = `${lines
    .filter((line) => line !== '')
    .map((line) => (/^(log|head|key) /.test(line) ? line.toLowerCase() : line))
    .join('\n')}\n`;
  const match = TEXT.exec(text);
  if (!match) throw new Error('not a checkpoint: six lines are expected, from "saksi-checkpoint/1" to "key sha256:…"');
  const [, log, size, head, time, key] = match as unknown as [string, string, string, string, string, string];
  return { log, size: Number(size), head, time, key };
};
