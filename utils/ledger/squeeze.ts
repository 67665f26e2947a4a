import { utf8ToBytes } from '@noble/hashes/utils.js';
import { DICTIONARY_1 } from './dictionary';

/**
 * A small lossless code for small entries: phrases every entry has become references to the dictionary, runs of hex digits become bytes.
 * Not deflate, which takes a hundred times as long to undo at this size (it builds its tables anew each time), and a
 * page of the timeline undoes thirty.
 *
 * A sequence of tokens. Each begins with a number, 7 bits a byte, lowest first: `length * 4 + type`.
 */
const LITERAL = 0; // that many bytes follow, as they are
const HEX = 1; // that many bytes follow, each two lower-case hex digits
const PHRASE = 2; // a number follows: where in the dictionary that many bytes are

const HEX_RUN = /[0-9a-f]{16,}/y;
/** A reference takes three to four bytes. */
const SHORTEST_PHRASE = 5;

const dictionary = utf8ToBytes(DICTIONARY_1);

/** Where in the dictionary each run of `SHORTEST_PHRASE` characters begins. */
const places = new Map<string, number[]>();
for (let at = 0; at + SHORTEST_PHRASE <= DICTIONARY_1.length; at++) {
  const run = DICTIONARY_1.slice(at, at + SHORTEST_PHRASE);
  places.set(run, [...(places.get(run) ?? []), at]);
}

const longestPhrase = (text: string, from: number): { at: number; length: number } => {
  let best = { at: 0, length: 0 };
  for (const at of places.get(text.slice(from, from + SHORTEST_PHRASE)) ?? []) {
    let length = SHORTEST_PHRASE;
    while (from + length < text.length && at + length < DICTIONARY_1.length && text[from + length] === DICTIONARY_1[at + length]) length++;
    if (length > best.length) best = { at, length };
  }
  return best;
};

const hexRun = (text: string, from: number): number => {
  HEX_RUN.lastIndex = from;
  const length = HEX_RUN.exec(text)?.[0].length ?? 0;
  return length - (length % 2);
};

export const squeeze = (plain: Uint8Array): Uint8Array => {
  // One character a byte, so that the text's places are the bytes'.
  let text = '';
  for (const byte of plain) text += String.fromCharCode(byte);
  const out: number[] = [];
  const number = (value: number): void => {
    for (let rest = value; ; rest >>>= 7) {
      if (rest < 0x80) return void out.push(rest);
      out.push((rest & 0x7f) | 0x80);
    }
  };
  let pending = 0;
  const literal = (to: number): void => {
    if (pending === to) return;
    number((to - pending) * 4 + LITERAL);
    for (let at = pending; at < to; at++) out.push(plain[at] as number);
  };
  for (let at = 0; at < text.length; ) {
    const hex = hexRun(text, at);
    const phrase = hex > 0 ? undefined : longestPhrase(text, at);
    const length = hex || phrase?.length;
    if (!length) {
      at++;
      continue;
    }
    literal(at);
    if (phrase) {
      number(length * 4 + PHRASE);
      number(phrase.at);
    } else {
      number((length / 2) * 4 + HEX);
      for (let digit = at; digit < at + length; digit += 2) out.push(Number.parseInt(text.slice(digit, digit + 2), 16));
    }
    at += length;
    pending = at;
  }
  literal(text.length);
  return Uint8Array.from(out);
};

const DIGITS = utf8ToBytes('0123456789abcdef');

const hexOf = (bytes: Uint8Array): Uint8Array => {
  const digits = new Uint8Array(bytes.length * 2);
  bytes.forEach((byte, index) => {
    digits[index * 2] = DIGITS[byte >> 4] as number;
    digits[index * 2 + 1] = DIGITS[byte & 15] as number;
  });
  return digits;
};

/** The inverse. Throws an Error where the bytes are not what `squeeze` writes. */
export const unsqueeze = (squeezed: Uint8Array): Uint8Array => {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = squeezed[at++];
      if (byte === undefined || scale > 0x80 ** 4) throw new Error('a squeezed entry breaks off in a number');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  const take = (source: Uint8Array, from: number, length: number): Uint8Array => {
    if (from + length > source.length) throw new Error('a squeezed entry is shorter than it says');
    return source.subarray(from, from + length);
  };
  const parts: Uint8Array[] = [];
  while (at < squeezed.length) {
    const token = number();
    const type = token % 4;
    const length = (token - type) / 4;
    if (type === PHRASE) {
      parts.push(take(dictionary, number(), length));
    } else if (type === LITERAL || type === HEX) {
      const bytes = take(squeezed, at, length);
      parts.push(type === HEX ? hexOf(bytes) : bytes);
      at += length;
    } else {
      throw new Error('a squeezed entry has a token of no known type');
    }
  }
  const plain = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    plain.set(part, end);
    end += part.length;
  }
  return plain;
};
