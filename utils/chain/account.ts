import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * `acct` of a record: proof that two looks show the same account, without the number. Keyed with the log's own secret, since
 * sixteen digits alone would fall to guessing. `secretHex` is 64 hex digits; `digits` the card number without separators.
 */
export const accountHmac = (secretHex: string, digits: string): string =>
  bytesToHex(hmac(sha256, hexToBytes(secretHex), utf8ToBytes(`saksi/acct/1\n${digits}`)));
