import { toHex } from '../digest';
import { derAt } from './der';

/** id-ct-TSTInfo, 1.2.840.113549.1.9.16.1.4, as DER. */
export const TST_INFO = '060b2a864886f70d0109100104';
/** SEQUENCE { AlgorithmIdentifier sha256, OCTET STRING of 32 bytes }, with and without the NULL parameters. */
const SHA256_IMPRINTS = ['3031300d060960864801650304020105000420', '302f300b06096086480165030402010420'];

const positionsOf = (hex: string, part: string): number[] => {
  const positions: number[] = [];
  for (let at = hex.indexOf(part); at >= 0; at = hex.indexOf(part, at + 1)) if (at % 2 === 0) positions.push(at / 2);
  return positions;
};

/** Fields of a TSTInfo that are read: its imprint, whole, and the content of its GeneralizedTime. */
type Stamp = { imprint: Uint8Array; time: Uint8Array };

/** From the content type to the TSTInfo that it announces: [0] { OCTET STRING { SEQUENCE { version, policy, messageImprint, serial, genTime … } } }. */
const stampAfter = (der: Uint8Array, type: number): Stamp | undefined => {
  let at = type + TST_INFO.length / 2;
  for (const tag of [0xa0, 0x04, 0x30]) {
    const wrapper = derAt(der, at);
    if (wrapper?.tag !== tag) return undefined;
    at = wrapper.start;
  }
  for (const tag of [0x02, 0x06]) {
    const field = derAt(der, at);
    if (field?.tag !== tag) return undefined;
    at = field.end;
  }
  const imprint = derAt(der, at);
  if (imprint?.tag !== 0x30) return undefined;
  const serial = derAt(der, imprint.end);
  const time = serial?.tag === 0x02 ? derAt(der, serial.end) : undefined;
  return {
    imprint: der.subarray(at, imprint.end),
    time: time?.tag === 0x18 ? der.subarray(time.start, time.end) : new Uint8Array(),
  };
};

const stampsIn = (token: Uint8Array): Stamp[] => positionsOf(toHex(token), TST_INFO).flatMap((type) => stampAfter(token, type) ?? []);

/**
 * Why `token` is no RFC 3161 token over this SHA-256 (64 hex digits); undefined where it is one. Who signed it is looked at by
 * token-signer.ts; whether that signer can be trusted, by `openssl ts -verify` with a root taken from elsewhere.
 */
export const timeTokenFault = (token: Uint8Array, sha256: string): string | undefined => {
  const whole = derAt(token, 0);
  if (whole?.tag !== 0x30 || whole.end !== token.length) return 'is not DER';
  const stamps = stampsIn(token);
  if (stamps.length !== 1) return 'is not one time-stamp token';
  const [stamp] = stamps;
  return SHA256_IMPRINTS.some((prefix) => stamp && toHex(stamp.imprint) === prefix + sha256)
    ? undefined
    : 'is a token of something else than its file';
};

/** `20200621020001.5Z` → ISO 8601 UTC with milliseconds; undefined where the token does not say when. */
export const timeOfToken = (token: Uint8Array): string | undefined => {
  const text = String.fromCharCode(...(stampsIn(token)[0]?.time ?? []));
  const [, year, month, day, hour, minute, second, fraction = ''] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d+))?Z$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
};
