import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * Synchronous on purpose: awaiting WebCrypto inside an IndexedDB transaction lets it commit early in Firefox
 * (house.md, decision 2).
 */
export const sha256 = (bytes: Uint8Array): Uint8Array => digest(bytes);

/** SHA-256 (FIPS 180-4) as 64 lower-case hex digits. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(digest(bytes));
