import { parseDisclosure } from '../chain/disclosure';
import { isPersonal } from '../schema/leaves';
import type { LeakGate } from './leaks/leak-gate';
import { searchedTexts } from './leaks/searched-text';
import type { BundleOptions, Profile, StoredEntry } from './source';

type Withhold = BundleOptions['withhold'];

/** Entries that say who signs: without them a swapped key could not be told from the true one. */
const NEVER_WITHHELD = ['genesis', 'key'];

export type Policy = {
  record(seq: number, kind: string): boolean;
  leaf(name: string, value: string): boolean;
  file(kind: string, role: string, path: string, bytes: Uint8Array): boolean;
};

/** `harga/norm` goes with `harga`: the same fact in another spelling. */
const twin = (name: string): string => name.replace(/\/norm$/, '');

/** The texts that stand under these names anywhere in the log, lower case; too short ones would hide half of the bundle. */
const valuesOf = (names: ReadonlySet<string>, stored: readonly StoredEntry[]): string[] => {
  if (names.size === 0) return [];
  const values = stored.flatMap(({ disclosures }) => disclosures.map(parseDisclosure)).filter(({ name }) => names.has(name));
  return [...new Set(values.map(({ value }) => value.trim().toLowerCase()))].filter((value) => value.length >= 3);
};

/**
 * What a profile shows (evidence.md 4), less what the participant withholds. `samar` shows no personal leaf, no raw screenshot, no attachment,
 * and no value or page in which the gate finds something personal: a page can only be shared as it was tokenised on its day, and a name may have
 * become known later. `ombudsman` and `lengkap` show everything; they differ in the log's secret. A value withheld by hand is withheld wherever it stands: in another leaf, in a finding, on a page.
 */
export const policyFor = (profile: Profile, withhold: Withhold, stored: readonly StoredEntry[], gate: LeakGate): Policy => {
  const seqs = new Set(withhold?.seqs);
  const names = new Set(withhold?.leaves?.map(twin));
  const values = valuesOf(names, stored);
  const givesAway = (text: string): boolean => values.some((value) => text.toLowerCase().includes(value));
  const anonymous = profile === 'samar';
  return {
    record: (seq, kind) => {
      if (!seqs.has(seq)) return true;
      if (NEVER_WITHHELD.includes(kind))
        throw new Error(`entry ${seq} (${kind}) cannot be withheld: it names the key that signs the bundle`);
      return false;
    },
    leaf: (name, value) => {
      if (names.has(twin(name)) || givesAway(value)) return false;
      if (!anonymous) return true;
      return !isPersonal(name) && gate.find(value) === undefined;
    },
    file: (kind, role, path, bytes) => {
      if (anonymous && (kind === 'attachment' || role === 'screenshot')) return false;
      if (!anonymous && values.length === 0) return true;
      return !searchedTexts(path, bytes).some((text) => givesAway(text) || (anonymous && gate.find(text) !== undefined));
    },
  };
};
