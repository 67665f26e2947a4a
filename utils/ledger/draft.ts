import type { Json } from '../chain/canonical';
import type { EntryKind } from '../chain/kinds';
import { type FileRef, type Random, sealRecord } from '../chain/record';
import { sha256Hex } from '../chain/sha256';
import { deflate } from '../deflate';
import type { Leaf } from '../schema/leaves';

/** An entry before it has a place in the log. */
export type Draft = {
  kind: EntryKind;
  /** Device UTC: `2020-08-06T03:04:05.123Z`. */
  time: string;
  /** The record's public part, without the keys that every record has. */
  body: { readonly [key: string]: Json };
  leaves: readonly Leaf[];
  /** `name` is ours (`page.html`), never the page's. */
  files: readonly { role: string; name: string; bytes: Uint8Array }[];
};

/** A draft with its place, hashed and packed: all that takes time happens before the transaction. */
export type Sealed = {
  kind: EntryKind;
  time: string;
  record: Uint8Array;
  body: string;
  disclosures: string[];
  files: { sha256: string; bytes: number; deflated: Uint8Array }[];
};

/** Where the bundle keeps an entry's files (evidence.md 4). */
const FOLDER: Partial<Record<EntryKind, string>> = { attachment: 'attachments', anchor: 'anchors' };

export const sealDraft = async (draft: Draft, seq: number, random: Random): Promise<Sealed> => {
  const { kind, time, body, leaves } = draft;
  // A seal's papers stand under the number of entries that it seals, so that seals of the same entries share their checkpoint.
  const place = kind === 'anchor' && typeof body.size === 'number' ? body.size : seq;
  const folder = `${FOLDER[kind] ?? 'snapshots'}/${String(place).padStart(6, '0')}`;
  const refs = draft.files.map(
    ({ role, name, bytes }): FileRef => ({ role, path: `${folder}/${name}`, sha256: sha256Hex(bytes), bytes: bytes.length }),
  );
  const { bytes: record, disclosures } = sealRecord({ kind, body, leaves, files: refs, random });
  const files = await Promise.all(
    draft.files.map(async ({ bytes }, index) => ({
      sha256: (refs[index] as FileRef).sha256,
      bytes: bytes.length,
      deflated: await deflate(bytes),
    })),
  );
  return { kind, time, record, body: sha256Hex(record), disclosures, files };
};
