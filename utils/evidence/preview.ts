import { collect } from './collect';
import { gatesFor } from './leaks/gates';
import { policyFor } from './policy';
import { type ShownEntry, shownEntry } from './shown-entry';
import { slices } from './slices';
import type { EvidenceSource, Profile, StoredEntry, Withhold } from './source';

export type { ShownEntry } from './shown-entry';

/** How much of a log a bundle will show. */
export type Totals = {
  entries: { shown: number; hidden: number };
  fields: { shown: number; hidden: number };
  files: { shown: number; hidden: number };
};

export type Preview = {
  size: number;
  /** The entry as the bundle will show it, with what is hidden and why. */
  entry(seq: number): Promise<ShownEntry>;
  /** Rejects with the signal's reason. */
  totals(signal: AbortSignal): Promise<Totals>;
};

const count = (totals: { shown: number; hidden: number }, hidden: unknown): void => {
  if (hidden === undefined) totals.shown++;
  else totals.hidden++;
};

const totalsOf = async (size: number, entry: Preview['entry'], signal: AbortSignal): Promise<Totals> => {
  const zero = () => ({ shown: 0, hidden: 0 });
  const totals = { entries: zero(), fields: zero(), files: zero() };
  const breathe = slices();
  for (let seq = 0; seq < size; seq++) {
    signal.throwIfAborted();
    const { hidden, fields, files } = await entry(seq);
    count(totals.entries, hidden);
    for (const field of fields) count(totals.fields, field.hidden);
    for (const file of files) count(totals.files, file.hidden);
    await breathe();
  }
  return totals;
};

/** A log once read, to be looked at under one profile and choice after another: by the same rules that make the bundle. */
export const openPreview = async (
  source: EvidenceSource,
  signal?: AbortSignal,
): Promise<(profile: Profile, withhold: Withhold) => Preview> => {
  const stored = await collect(source.entries, signal);
  return (profile, withhold) => {
    const policy = policyFor(profile, withhold, stored, gatesFor(source, stored, profile).strict);
    const entry = (seq: number): Promise<ShownEntry> => {
      const one: StoredEntry | undefined = stored[seq];
      if (one === undefined) throw new Error(`the log has ${stored.length} entries; there is no entry ${seq}`);
      return shownEntry(one, policy, source.file);
    };
    return { size: stored.length, entry, totals: (cancelled) => totalsOf(stored.length, entry, cancelled) };
  };
};
