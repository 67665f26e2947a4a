import type { Json } from '../chain/canonical';
import { parseDisclosure } from '../chain/disclosure';
import { openRecord } from '../chain/open-record';
import { isOwnWords, isPersonal } from '../schema/leaves';
import type { LeakGate } from './leaks/leak-gate';
import { searchedTexts } from './leaks/searched-text';
import { recordPath } from './payload/paths';
import type { Profile, StoredEntry, Withhold } from './source';

/** Entries that say who signs: without them a swapped key could not be told from the true one. */
const NEVER_WITHHELD = ['genesis', 'key'];

/**
 * Why something is not shown. `erased`: it is no longer on the device. `profile`: this profile never shows it. `personal`: the gate found something
 * personal in it. `nameless`: nobody's name was ever read, so it cannot be searched for one. `unasked`: the participant's own words, which
 * are shown where they ask for it. `by-hand`: the participant holds it back. `same-value`: it says a value that is held back elsewhere.
 */
export type Hidden = 'erased' | 'profile' | 'personal' | 'nameless' | 'unasked' | 'by-hand' | 'same-value';

/** Each answers why it is not shown; undefined where it is. */
export type Policy = {
  record(entry: StoredEntry, kind: string): Hidden | undefined;
  leaf(seq: number, name: string, value: string): Hidden | undefined;
  /** `valueHeld`: a value of this entry is held back, which its page would show. */
  file(entry: { seq: number; kind: string; valueHeld: boolean }, role: string, path: string, bytes: Uint8Array): Hidden | undefined;
};

/** `harga/norm` goes with `harga`: the same fact in another spelling. */
const twin = (name: string): string => name.replace(/\/norm$/, '');
const fieldKey = (seq: number, name: string): string => `${seq}/${twin(name)}`;

/** The texts of these values, lower case; too short ones would hide half of the bundle. */
const valuesOf = (isHeld: (seq: number, name: string) => boolean, stored: readonly StoredEntry[]): string[] => {
  const values = stored.flatMap(({ seq, disclosures }) => disclosures.map(parseDisclosure).filter(({ name }) => isHeld(seq, name)));
  return [...new Set(values.map(({ value }) => value.trim().toLowerCase()))].filter((value) => value.length >= 3);
};

/** Whether some page said whose it is: only then can another be searched for that name. */
const knowsName = (stored: readonly StoredEntry[]): boolean =>
  stored.some(({ disclosures }) => disclosures.map(parseDisclosure).some(({ name }) => name === 'nama' || name.startsWith('pii/nama/')));

/** Keys whose strings are names of ours, not the page's or the participant's. */
const STRUCTURE = ['observed', 'fields', 'skipped', 'agent'];

const textsIn = (value: Json | undefined): string[] => {
  if (typeof value === 'string') return [value.toLowerCase()];
  if (typeof value !== 'object' || value === null) return [];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(textsIn);
};

/** The strings that stand openly in a record. */
const openTexts = (record: Uint8Array): string[] =>
  Object.entries(openRecord(record).body).flatMap(([key, value]) => (STRUCTURE.includes(key) ? [] : textsIn(value)));

/**
 * What a profile shows (evidence.md 4), less what the participant withholds. `samar` shows no personal leaf, no raw screenshot, no paper, no words of
 * the participant that they did not ask for,
 * and no value, page or open part of a record in which the gate finds something personal: a page can only be shared as it was tokenised on its day, and a
 * name may have become known later. A record whose open part names the participant (an address does) is absent as a whole. `ombudsman` and `lengkap` show
 * everything; they differ in the log's secret. A value withheld by hand is withheld wherever
 * it stands: in another leaf, in a finding, in the open part of a record, and on a page, which may also spell it in another way.
 */
export const policyFor = (profile: Profile, withhold: Withhold = {}, stored: readonly StoredEntry[], gate: LeakGate): Policy => {
  const seqs = new Set(withhold.seqs);
  const names = new Set(withhold.leaves?.map(twin));
  const fields = new Set(withhold.fields?.map(({ seq, name }) => fieldKey(seq, name)));
  const pages = new Set(withhold.pages);
  const opened = new Set(withhold.opened?.map(({ seq, name }) => fieldKey(seq, name)));
  const isHeld = (seq: number, name: string): boolean => names.has(twin(name)) || fields.has(fieldKey(seq, name));
  const values = names.size + fields.size === 0 ? [] : valuesOf(isHeld, stored);
  const givesAway = (text: string): boolean => values.some((value) => text.toLowerCase().includes(value));
  const anonymous = profile === 'samar';
  const nameless = anonymous && !knowsName(stored);
  return {
    record: ({ seq, record }, kind) => {
      if (seqs.has(seq) && NEVER_WITHHELD.includes(kind))
        throw new Error(`entry ${seq} (${kind}) cannot be withheld: it names the key that signs the bundle`);
      if (record === undefined) return 'erased';
      if (seqs.has(seq)) return 'by-hand';
      // Its record names the hash of a file that others may have too, or could guess.
      if (anonymous && kind === 'attachment') return 'profile';
      if (
        anonymous &&
        !NEVER_WITHHELD.includes(kind) &&
        searchedTexts(recordPath(seq), record).some((text) => gate.find(text) !== undefined)
      )
        return 'personal';
      if (values.length === 0 || NEVER_WITHHELD.includes(kind)) return undefined;
      return openTexts(record).some((text) => values.includes(text)) ? 'same-value' : undefined;
    },
    leaf: (seq, name, value) => {
      if (isHeld(seq, name)) return 'by-hand';
      if (anonymous && isPersonal(name)) return 'profile';
      if (givesAway(value)) return 'same-value';
      if (anonymous && isOwnWords(name) && !opened.has(fieldKey(seq, name))) return 'unasked';
      return anonymous && (name.endsWith('/norm') ? gate.find(value) : gate.findOnPage(value)) !== undefined ? 'personal' : undefined;
    },
    file: ({ seq, kind, valueHeld }, role, path, bytes) => {
      // A checkpoint and its token say nothing of the participant; without them a seal could not be checked.
      if (kind === 'anchor') return undefined;
      if (anonymous && role === 'screenshot') return 'profile';
      if (pages.has(seq)) return 'by-hand';
      if (nameless) return 'nameless';
      if (valueHeld) return 'same-value';
      if (!anonymous && values.length === 0) return undefined;
      const texts = searchedTexts(path, bytes);
      if (texts.some(givesAway)) return 'same-value';
      return anonymous && texts.some((text) => gate.findOnPage(text) !== undefined) ? 'personal' : undefined;
    },
  };
};
