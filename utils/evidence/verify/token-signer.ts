import { derToP1363 } from '../../chain/der';
import { toHex } from '../digest';
import { childrenOf, contentOf, type Der, derAt, wholeOf } from './der';
import { TST_INFO } from './time-token';

/** `signed`: a certificate in the token, made for time stamps, verifies it. `forged`: none does. `unknown`: it brings none, or signs in a way not known here. */
export type TokenSigner = { state: 'signed'; name: string } | { state: 'forged' } | { state: 'unknown' };

const MESSAGE_DIGEST = '06092a864886f70d010904';
/** Extended key usage: id-kp-timeStamping. */
const TIME_STAMPING = '06082b06010505070308';
const COMMON_NAME = '0603550403';

const HASHES: Record<string, string> = {
  '0609608648016503040201': 'SHA-256',
  '0609608648016503040202': 'SHA-384',
  '0609608648016503040203': 'SHA-512',
};
/** Signature algorithms; `undefined` takes the hash of the digest algorithm. */
const RSA: Record<string, string | undefined> = {
  '06092a864886f70d010101': undefined,
  '06092a864886f70d01010b': 'SHA-256',
  '06092a864886f70d01010c': 'SHA-384',
  '06092a864886f70d01010d': 'SHA-512',
};
const ECDSA: Record<string, string> = {
  '06082a8648ce3d040302': 'SHA-256',
  '06082a8648ce3d040303': 'SHA-384',
  '06082a8648ce3d040304': 'SHA-512',
};
const CURVES: Record<string, { namedCurve: string; width: number }> = {
  '06082a8648ce3d030107': { namedCurve: 'P-256', width: 32 },
  '06052b81040022': { namedCurve: 'P-384', width: 48 },
};

type Parts = { content: Uint8Array; certificates: Der[]; digest: string; attributes: Der; algorithm: string; signature: Uint8Array };

/** The parts of the one SignerInfo of a TimeStampResp's SignedData (RFC 5652); undefined where it is built in another way. */
const partsOf = (token: Uint8Array): Parts | undefined => {
  const inside = (value: Der | undefined): Der[] => (value ? childrenOf(token, value) : []);
  const oid = (sequence: Der | undefined): string => {
    const [first] = inside(sequence);
    return first ? toHex(wholeOf(token, first)) : '';
  };
  const [, contentInfo] = inside(derAt(token, 0));
  const [signedData] = inside(inside(contentInfo)[1]);
  const fields = inside(signedData);
  const certificates = inside(fields.find(({ tag }) => tag === 0xa0));
  const [signer, ...others] = inside(fields.at(-1));
  // What the signature covers has to be the stamp that time-token.ts reads, and not one planted elsewhere beside another content.
  const [type, wrapped] = inside(fields[2]);
  const [octets] = inside(wrapped);
  if (!type || toHex(wholeOf(token, type)) !== TST_INFO || wrapped?.tag !== 0xa0 || octets?.tag !== 0x04) return undefined;
  const [, , digestAlgorithm, attributes, signatureAlgorithm, signature] = inside(signer);
  const digest = HASHES[oid(digestAlgorithm)];
  if (others.length > 0 || certificates.length === 0 || digest === undefined) return undefined;
  if (attributes?.tag !== 0xa0 || signature?.tag !== 0x04) return undefined;
  return {
    content: contentOf(token, octets),
    certificates,
    digest,
    attributes,
    algorithm: oid(signatureAlgorithm),
    signature: contentOf(token, signature),
  };
};

const importKey = (spki: Uint8Array, algorithm: EcKeyImportParams | RsaHashedImportParams): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', spki.slice(), algorithm, false, ['verify']);

const verifies = async (spki: Uint8Array, { algorithm, digest, signature }: Parts, signed: Uint8Array): Promise<boolean> => {
  try {
    if (algorithm in RSA) {
      const hash = RSA[algorithm] ?? digest;
      const key = await importKey(spki, { name: 'RSASSA-PKCS1-v1_5', hash });
      return await crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, signature.slice(), signed.slice());
    }
    const curve = Object.entries(CURVES).find(([oid]) => toHex(spki).includes(oid))?.[1];
    const hash = ECDSA[algorithm];
    if (curve === undefined || hash === undefined) return false;
    const key = await importKey(spki, { name: 'ECDSA', namedCurve: curve.namedCurve });
    return await crypto.subtle.verify({ name: 'ECDSA', hash }, key, derToP1363(signature, curve.width).slice(), signed.slice());
  } catch {
    return false;
  }
};

/** SubjectPublicKeyInfo and subject of an X.509 certificate; undefined where it is none. */
const readCertificate = (token: Uint8Array, certificate: Der): { spki: Uint8Array; name: string } | undefined => {
  const [tbs] = childrenOf(token, certificate);
  const fields = tbs ? childrenOf(token, tbs).filter(({ tag }) => tag !== 0xa0) : [];
  const [, , , , subject, spki] = fields;
  if (subject === undefined || spki === undefined) return undefined;
  const hex = toHex(wholeOf(token, subject));
  const common = hex.lastIndexOf(COMMON_NAME);
  const text = common < 0 ? undefined : derAt(token, subject.at + common / 2 + COMMON_NAME.length / 2);
  return { spki: wholeOf(token, spki), name: text ? new TextDecoder().decode(contentOf(token, text)) : '' };
};

const sameDigest = async (token: Uint8Array, { content, digest, attributes }: Parts): Promise<boolean> => {
  const said = childrenOf(token, attributes).find((attribute) => toHex(wholeOf(token, attribute)).includes(MESSAGE_DIGEST));
  const [, values] = said ? childrenOf(token, said) : [];
  const [value] = values ? childrenOf(token, values) : [];
  const computed = toHex(new Uint8Array(await crypto.subtle.digest(digest, content.slice())));
  return value !== undefined && toHex(contentOf(token, value)) === computed;
};

/** Who signed an RFC 3161 token, as far as the token itself shows it. That its certificate can be trusted is NOT looked at. */
export const tokenSigner = async (token: Uint8Array): Promise<TokenSigner> => {
  const parts = partsOf(token);
  if (parts === undefined || !(parts.algorithm in RSA || parts.algorithm in ECDSA)) return { state: 'unknown' };
  if (!(await sameDigest(token, parts))) return { state: 'forged' };
  // The attributes are signed as the SET that they are, not under the tag that they have in the token (RFC 5652 section 5.4).
  const signed = Uint8Array.from([0x31, ...wholeOf(token, parts.attributes).subarray(1)]);
  for (const certificate of parts.certificates) {
    const read = readCertificate(token, certificate);
    const isForTime = toHex(wholeOf(token, certificate)).includes(TIME_STAMPING);
    if (read && isForTime && (await verifies(read.spki, parts, signed))) return { state: 'signed', name: read.name };
  }
  return { state: 'forged' };
};
