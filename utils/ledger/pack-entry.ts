import { utf8ToBytes } from '@noble/hashes/utils.js';
import { squeeze, unsqueeze } from './squeeze';

/** An entry's hashed bytes and what belongs to them. */
export type Kept = {
  /** The header line without LF. */
  line: string;
  /** Absent once the participant erased the content (erase.ts). */
  record: Uint8Array | undefined;
  disclosures: readonly string[];
};

const FORMAT = 1;
const LF = 0x0a;

/**
 * The entry as one stored value: a byte for the format, then line, record and disclosures, LF between them, squeezed. None of the three can
 * hold an LF: a line and a disclosure are printable ASCII, canonical JSON escapes it. A record is never empty: an empty one is an erased one. Synchronous, because the line is known only inside
 * the transaction; lossless, so that what was hashed comes back byte for byte.
 */
export const packEntry = ({ line, record = new Uint8Array(), disclosures }: Kept): Uint8Array => {
  const head = utf8ToBytes(`${line}\n`);
  const tail = utf8ToBytes(disclosures.map((disclosure) => `\n${disclosure}`).join(''));
  const plain = new Uint8Array(head.length + record.length + tail.length);
  plain.set(head);
  plain.set(record, head.length);
  plain.set(tail, head.length + record.length);
  const squeezed = squeeze(plain);
  const packed = new Uint8Array(1 + squeezed.length);
  packed[0] = FORMAT;
  packed.set(squeezed, 1);
  return packed;
};

/** The inverse. Throws an Error where the value is damaged or of a later format. */
export const unpackEntry = (packed: Uint8Array): Kept => {
  if (packed[0] !== FORMAT) throw new Error(`an entry stored in format ${packed[0]}, which this version does not know`);
  const plain = unsqueeze(packed.subarray(1));
  const first = plain.indexOf(LF);
  if (first === -1) throw new Error('a stored entry without a record');
  const second = plain.indexOf(LF, first + 1);
  const end = second === -1 ? plain.length : second;
  const text = (from: number, to: number): string =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain.subarray(from, to));
  return {
    line: text(0, first),
    record: end > first + 1 ? plain.slice(first + 1, end) : undefined,
    disclosures: second === -1 ? [] : text(end + 1, plain.length).split('\n'),
  };
};
