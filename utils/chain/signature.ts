import { derToP1363 } from './der';
import { sha256Hex } from './sha256';

/** The device key's algorithm (evidence.md 0): P-384 because every OpenSSL and ReplayWeb.page reads it. */
export const KEY_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-384' } as const;
export const SIGN_ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' } as const;
const WIDTH = 48;

/** 64 hex digits: what a participant gives out early, so that a key can be recognised later. */
export const keyFingerprint = (spki: Uint8Array): string => sha256Hex(spki);

/** Whether `der` is a signature of these bytes by this key. False for whatever cannot be read as key or signature. */
export const verifySignature = async (spki: Uint8Array, der: Uint8Array, bytes: Uint8Array): Promise<boolean> => {
  try {
    const key = await crypto.subtle.importKey('spki', spki.slice(), KEY_ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(SIGN_ALGORITHM, key, derToP1363(der, WIDTH).slice(), bytes.slice());
  } catch {
    return false;
  }
};
