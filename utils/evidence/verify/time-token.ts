import { toHex } from '../digest';

/** id-ct-TSTInfo, 1.2.840.113549.1.9.16.1.4, as DER. */
const TST_INFO = '060b2a864886f70d0109100104';
/** SEQUENCE { AlgorithmIdentifier sha256, OCTET STRING of 32 bytes }, with and without the NULL parameters. */
const SHA256_IMPRINTS = ['3031300d060960864801650304020105000420', '302f300b06096086480165030402010420'];

/** One DER value from `at`: its tag, where its content begins, and where it ends. Undefined for indefinite, overlong and overrunning lengths. */
const valueAt = (der: Uint8Array, at: number): { tag: number; start: number; end: number } | undefined => {
  const [tag, first] = [der[at], der[at + 1]];
  if (tag === undefined || first === undefined) return undefined;
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || more > 4) return undefined;
  const start = at + 2 + more;
  const length = more === 0 ? first : der.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return start + length <= der.length ? { tag, start, end: start + length } : undefined;
};

const positionsOf = (hex: string, part: string): number[] => {
  const positions: number[] = [];
  for (let at = hex.indexOf(part); at >= 0; at = hex.indexOf(part, at + 1)) if (at % 2 === 0) positions.push(at / 2);
  return positions;
};

/** From the content type to the TSTInfo that it announces: [0] { OCTET STRING { SEQUENCE { version, policy, messageImprint … } } }. */
const imprintAfter = (der: Uint8Array, type: number): Uint8Array | undefined => {
  let at = type + TST_INFO.length / 2;
  for (const tag of [0xa0, 0x04, 0x30]) {
    const wrapper = valueAt(der, at);
    if (wrapper?.tag !== tag) return undefined;
    at = wrapper.start;
  }
  for (const tag of [0x02, 0x06]) {
    const field = valueAt(der, at);
    if (field?.tag !== tag) return undefined;
    at = field.end;
  }
  const imprint = valueAt(der, at);
  return imprint?.tag === 0x30 ? der.subarray(at, imprint.end) : undefined;
};

/**
 * Why `token` is no RFC 3161 token over this SHA-256 (64 hex digits); undefined where it is one. Who signed it is NOT looked at: that is for
 * `openssl ts -verify`, with a root taken from elsewhere.
 */
export const timeTokenFault = (token: Uint8Array, sha256: string): string | undefined => {
  const whole = valueAt(token, 0);
  if (whole?.tag !== 0x30 || whole.end !== token.length) return 'is not DER';
  const imprints = positionsOf(toHex(token), TST_INFO).flatMap((type) => imprintAfter(token, type) ?? []);
  if (imprints.length !== 1) return 'is not one time-stamp token';
  const [imprint = new Uint8Array()] = imprints;
  return SHA256_IMPRINTS.some((prefix) => toHex(imprint) === prefix + sha256) ? undefined : 'is a token of something else than its file';
};
