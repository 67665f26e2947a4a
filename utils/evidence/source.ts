import type { PersonalValue } from '../personal/detector';

/** `samar`: no identity, for a journalist. `ombudsman`: identity and server marks. `lengkap`: everything, with the log's secret. */
export const PROFILES = ['samar', 'ombudsman', 'lengkap'] as const;
export type Profile = (typeof PROFILES)[number];

export type Clock = 'device' | 'simulated';

/** One entry as stored; `record` is undefined once the participant erased its content. */
export type StoredEntry = { seq: number; line: string; record: Uint8Array | undefined; disclosures: readonly string[] };

/** Everything a bundle is made of, given by whoever holds it. */
export type EvidenceSource = {
  /** 32 hex digits. */
  log: string;
  /** 64 hex digits: the key of `acct`. Leaves the source only in the profile `lengkap`. */
  secret: string;
  /** In the order of `seq`, from 0, without a gap. */
  entries: AsyncIterable<StoredEntry> | Iterable<StoredEntry>;
  /** A stored file by the SHA-256 of its bytes. */
  file(sha256: string): Promise<Uint8Array | undefined>;
  /** The device key: SPKI DER, and an ECDSA P-384 / SHA-256 signature as WebCrypto returns it (IEEE P1363, 96 bytes). */
  key: { spki: Uint8Array; sign(bytes: Uint8Array): Promise<Uint8Array> };
  software: { name: string; version: string; buildSha256: string };
  /** Every personal value known (names, numbers, addresses), for the leak gate. */
  personal: readonly PersonalValue[];
};

/** What the participant holds back by hand, on top of the profile. */
export type Withhold = {
  /** Whole entries: their headers stay. */
  seqs?: readonly number[];
  /** Values by leaf name, in every entry. */
  leaves?: readonly string[];
  /** Single values of single entries. */
  fields?: readonly { seq: number; name: string }[];
  /** Entries whose pages and papers are held back. */
  pages?: readonly number[];
  /** The opposite: words of the participant that `samar` shows only where they were asked for. */
  opened?: readonly { seq: number; name: string }[];
};

export type BundleOptions = {
  profile: Profile;
  /** ISO 8601, UTC. */
  now: string;
  clock: Clock;
  /** Minutes east of UTC in which the report tells the time: WIB is 420. */
  offsetMin: number;
  withhold?: Withhold;
  /** With `data/arsip.wacz`, the pages once more for ReplayWeb.page. */
  archive?: boolean;
  /** Never goes backwards; the total is always the same. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
};
