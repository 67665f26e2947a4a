import canonicalize from 'canonicalize';

/** What may be hashed: evidence.md 2.1, stricter than I-JSON. Numbers are safe integers. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const KEY = /^[A-Za-z_][A-Za-z0-9_\-/.]{0,127}$/;
/** Far above anything we write, far below what overflows the stack of a hostile file's reader. */
const DEPTH = 32;

const refuse = (path: string, why: string): never => {
  throw new Error(`cannot be written as canonical JSON: ${path} ${why}`);
};

const gateArray = (value: readonly unknown[], path: string, depth: number): void => {
  if (Object.keys(value).length !== value.length) refuse(path, 'is an array with holes or names of its own');
  value.forEach((item, index) => {
    gate(item, `${path}[${index}]`, depth + 1);
  });
};

const gateObject = (value: object, path: string, depth: number): void => {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype)
    refuse(path, `is a ${prototype.constructor?.name ?? 'strange object'}, not a plain object`);
  if (Object.getOwnPropertySymbols(value).length > 0) refuse(path, 'has a symbol as a key');
  for (const [key, item] of Object.entries(value)) {
    if (!KEY.test(key)) refuse(path, `has the key ${JSON.stringify(key)}, which does not match ${KEY}`);
    gate(item, `${path}.${key}`, depth + 1);
  }
};

/** The library would write `{}` for a Map, `null` for a hole, and drop `undefined`, all without a word. */
const gate = (value: unknown, path: string, depth: number): void => {
  if (depth > DEPTH) refuse(path, `is nested deeper than ${DEPTH} levels (or contains itself)`);
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) refuse(path, 'is a string with a lone surrogate');
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) refuse(path, `is the number ${value}, not a safe integer`);
    return;
  }
  if (Array.isArray(value)) gateArray(value, path, depth);
  else if (typeof value === 'object') gateObject(value, path, depth);
  else refuse(path, `is ${typeof value}`);
};

const canonicalText = (value: unknown): string => {
  gate(value, '$', 0);
  return canonicalize(value) as string;
};

/** RFC 8785 bytes of a value within our profile. Throws an Error that names the JSON path (`$.captured.offset_min`). */
export const canonicalBytes = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalText(value));

const firstDifference = (a: Uint8Array, b: Uint8Array): number => {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at === -1 ? a.length : at;
};

/**
 * Reads bytes only if they are the one canonical form of what they say; this also closes duplicate keys, which
 * `JSON.parse` drops silently. Throws an Error with the byte at which they part.
 */
export const parseCanonical = (bytes: Uint8Array): Json => {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const value: Json = JSON.parse(text);
  const canonical = canonicalText(value);
  if (canonical === text) return value;
  const at = firstDifference(bytes, new TextEncoder().encode(canonical));
  throw new Error(`not canonical JSON at byte ${at}: a key twice or out of order, a space, or another spelling`);
};
