import type { Leaf } from '../schema/leaves';
import { type Json, parseCanonical } from './canonical';
import { digestOf, LEAF_NAME, parseDisclosure } from './disclosure';
import type { FileRef } from './record';

/** A record as read back from its bytes; `body` is everything that is not the record's own. */
export type OpenRecord = {
  kind: string;
  salt: string;
  body: { [key: string]: Json };
  files: FileRef[];
  /** Leaf name → digest of its disclosure. */
  sd: ReadonlyMap<string, string>;
};

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const openFile = (value: Json): FileRef => {
  if (!isObject(value)) throw new Error('a file of the record is not an object');
  const { role, path, sha256, bytes } = value;
  if (typeof role !== 'string' || typeof path !== 'string' || typeof bytes !== 'number')
    throw new Error('a file of the record lacks its role, path or bytes');
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`the file ${path} has no SHA-256`);
  return { role, path, sha256, bytes };
};

const openDigests = (sd: Json | undefined, algorithm: Json | undefined): ReadonlyMap<string, string> => {
  if (sd === undefined) return new Map();
  if (!isObject(sd)) throw new Error('sd is not a map of names');
  if (algorithm !== 'sha-256') throw new Error(`sd_alg is ${JSON.stringify(algorithm)}, not "sha-256"`);
  return new Map(
    Object.entries(sd).map(([name, digest]) => {
      if (!LEAF_NAME.test(name)) throw new Error(`the leaf name ${JSON.stringify(name)} does not match ${LEAF_NAME}`);
      if (typeof digest !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(digest))
        throw new Error(`the digest of ${name} is not 43 characters of base64url`);
      return [name, digest];
    }),
  );
};

/** Reads the bytes of a record. Throws an Error that says what is not as evidence.md 2.3 has it. */
export const openRecord = (bytes: Uint8Array): OpenRecord => {
  const record = parseCanonical(bytes);
  if (!isObject(record)) throw new Error('a record is an object');
  const { schema, kind, salt, files, sd_alg, sd, ...body } = record;
  if (schema !== 'saksi/record/1') throw new Error(`the schema is ${JSON.stringify(schema)}, not "saksi/record/1"`);
  if (typeof kind !== 'string') throw new Error('the record has no kind');
  if (typeof salt !== 'string' || !/^[A-Za-z0-9_-]{22}$/.test(salt)) throw new Error('the salt is not 22 characters of base64url');
  if (files !== undefined && !Array.isArray(files)) throw new Error('files is not a list');
  return { kind, salt, body, files: (files ?? []).map(openFile), sd: openDigests(sd, sd_alg) };
};

/**
 * The values that these disclosures reveal, in their order. Throws where one does not match the digest the record has
 * for its name, or says a name twice.
 */
export const revealLeaves = (record: Pick<OpenRecord, 'sd'>, disclosures: readonly string[]): Leaf[] => {
  const seen = new Set<string>();
  return disclosures.map((disclosure) => {
    const { name, value } = parseDisclosure(disclosure);
    if (record.sd.get(name) !== digestOf(disclosure)) throw new Error(`the disclosure of ${name} does not match the record`);
    if (seen.has(name)) throw new Error(`${name} is disclosed twice`);
    seen.add(name);
    return [name, value];
  });
};
