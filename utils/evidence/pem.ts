import { fromBase64, toBase64 } from './base64';

const HEAD = '-----BEGIN PUBLIC KEY-----';
const FOOT = '-----END PUBLIC KEY-----';

/** SPKI DER → the PEM text that `openssl dgst -verify` reads (RFC 7468: lines of 64). */
export const toPem = (spki: Uint8Array): string => `${HEAD}\n${(toBase64(spki).match(/.{1,64}/g) ?? []).join('\n')}\n${FOOT}\n`;

/** The inverse; throws unless it is byte for byte what `toPem` writes, so that no byte of the file is without meaning. */
export const fromPem = (pem: string): Uint8Array => {
  const spki = fromBase64(pem.replace(HEAD, '').replace(FOOT, '').replaceAll('\n', ''));
  if (toPem(spki) !== pem) throw new Error('the public key is not a plain PEM file of one key');
  return spki;
};
