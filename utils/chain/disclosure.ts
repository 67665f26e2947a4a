import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64url, toBase64url } from './base64url';
import { sha256 } from './sha256';

export type Disclosed = { salt: string; name: string; value: string };

/** Names are structural and public; a value belongs beside them, never in them. */
export const LEAF_NAME = /^[a-z0-9/_.-]+$/;

/** RFC 9901 section 4.2.1: base64url of the UTF-8 of `["salt","name","value"]`. */
export const disclose = (salt: string, name: string, value: string): string =>
  toBase64url(utf8ToBytes(JSON.stringify([salt, name, value])));

/** RFC 9901 section 4.2.3: 43 characters, base64url of the SHA-256 of the disclosure's own ASCII. */
export const digestOf = (disclosure: string): string => toBase64url(sha256(utf8ToBytes(disclosure)));

/** Throws an Error that says what is not a disclosure; any JSON spelling is read, since the digest covers the spelling. */
export const parseDisclosure = (disclosure: string): Disclosed => {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fromBase64url(disclosure));
  const parts: unknown = JSON.parse(text);
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string')) {
    throw new Error('a disclosure is an array of three strings: salt, name, value');
  }
  const [salt, name, value] = parts as [string, string, string];
  if (!LEAF_NAME.test(name)) throw new Error(`the disclosed name ${JSON.stringify(name)} does not match ${LEAF_NAME}`);
  return { salt, name, value };
};
