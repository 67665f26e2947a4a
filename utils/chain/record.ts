import type { Leaf } from '../schema/leaves';
import { toBase64url } from './base64url';
import { canonicalBytes, type Json } from './canonical';
import { digestOf, disclose, LEAF_NAME } from './disclosure';
import type { EntryKind } from './kinds';

/** `path` is below the bundle's `data/`; `sha256` and `bytes` are those of the file as it is exported. */
export type FileRef = { role: string; path: string; sha256: string; bytes: number };

/** So many random bytes. Passed in, so that a test can hold them still. */
export type Random = (bytes: number) => Uint8Array;

const OWN_KEYS = ['schema', 'kind', 'salt', 'files', 'sd_alg', 'sd'];
/** evidence.md section 7: names are ours, never the page's. */
const PATH = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/;

const checkNames = (leaves: readonly Leaf[]): void => {
  const seen = new Set<string>();
  for (const [name] of leaves) {
    if (!LEAF_NAME.test(name)) throw new Error(`the leaf name ${JSON.stringify(name)} does not match ${LEAF_NAME}`);
    if (seen.has(name)) throw new Error(`two leaves are called ${name}; a record has one value for a name`);
    seen.add(name);
  }
};

/**
 * The bytes of one `saksi/record/1` and its disclosures, one a leaf, in the order given (evidence.md 2.3).
 * A lone surrogate in a leaf's value becomes U+FFFD, as in the UTF-8 copy of the same page: a hostile page may not stop a look
 * from being kept. Throws on a leaf name given twice, a body key that is the record's own, or anything `canonicalBytes` refuses.
 */
export const sealRecord = ({
  kind,
  body,
  leaves,
  files,
  random,
}: {
  kind: EntryKind;
  body: { readonly [key: string]: Json };
  leaves: readonly Leaf[];
  files: readonly FileRef[];
  random: Random;
}): { bytes: Uint8Array; disclosures: string[] } => {
  checkNames(leaves);
  for (const key of OWN_KEYS)
    if (Object.hasOwn(body, key)) throw new Error(`the body of a ${kind} record may not have a key ${key}: it is the record's own`);
  for (const { path } of files) if (!PATH.test(path)) throw new Error(`the file path ${JSON.stringify(path)} does not match ${PATH}`);
  const salt = () => toBase64url(random(16));
  const record: Record<string, Json> = { schema: 'saksi/record/1', kind, salt: salt(), ...body };
  const disclosures = leaves.map(([name, value]) => disclose(salt(), name, value.toWellFormed()));
  if (files.length > 0) record.files = files.map((file) => ({ ...file }));
  if (leaves.length > 0) {
    record.sd_alg = 'sha-256';
    record.sd = Object.fromEntries(leaves.map(([name], index) => [name, digestOf(disclosures[index] as string)]));
  }
  return { bytes: canonicalBytes(record), disclosures };
};
