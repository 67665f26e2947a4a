/** Lower-case hex of the digest of `bytes`, by WebCrypto: the verifier and the bundle hash megabytes, off the main thread where the browser can. */
export const digestHex = async (bytes: Uint8Array, algorithm: 'SHA-256' | 'SHA-512' = 'SHA-256'): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest(algorithm, bytes as Uint8Array<ArrayBuffer>)));

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
