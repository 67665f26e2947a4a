const bytesOf = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** SEQUENCE { AlgorithmIdentifier sha256, OCTET STRING of 32 bytes … */
const IMPRINT = bytesOf('3031300d060960864801650304020105000420');

/** A nonce as a DER INTEGER that is positive and has no needless zero. `random`: 8 bytes. */
export const nonceOf = (random: Uint8Array): Uint8Array =>
  Uint8Array.from([0x02, 8, ((random[0] ?? 0) & 0x3f) | 0x40, ...random.subarray(1, 8)]);

/**
 * An RFC 3161 TimeStampReq: version 1, this SHA-256 (64 hex digits), the nonce (DER), and the wish for the signer's certificate.
 * It is all that an authority gets to see.
 */
export const timeQuery = (sha256: string, nonce: Uint8Array): Uint8Array => {
  const content = [0x02, 1, 1, ...IMPRINT, ...bytesOf(sha256), ...nonce, 0x01, 1, 0xff];
  return Uint8Array.from([0x30, content.length, ...content]);
};
