import type { Profile } from './profile';

/** The same shape with any part left out: a text is alternatives, a list of pairs is statuses or notices. */
type Part<T> = T extends string
  ? string
  : T extends readonly (readonly [infer Meaning, string])[]
    ? readonly (readonly [Meaning, string])[]
    : { readonly [K in keyof T]?: Part<T[K]> };

/** What pages of one era printed, or one page, to be read beside the words of every other: a page of 2020 may be looked at in 2026. */
export type EraWords = { era: string; words: Part<Omit<Profile, 'id' | 'hosts'>> };

export const joined = (base: unknown, part: unknown): unknown => {
  if (part === undefined) return base;
  if (typeof part === 'string') return base ? `${base}|${part}` : part;
  if (Array.isArray(part)) return [...((base as unknown[] | undefined) ?? []), ...part];
  const known = (base ?? {}) as Record<string, unknown>;
  const added = part as Record<string, unknown>;
  return Object.fromEntries(
    [...new Set([...Object.keys(known), ...Object.keys(added)])].map((key) => [key, joined(known[key], added[key])]),
  );
};

/** Four hundred groups are written short, `(…)`, and capture nothing: in the participant's page every byte is weighed. */
const uncaptured = (profile: Profile): Profile => JSON.parse(JSON.stringify(profile).replace(/(?<!\\)\((?!\?)/g, '(?:'));

/** One vocabulary: what all share, then every era's words in the order given. Of two that begin alike the longer has to come first. */
export const withEras = (base: Profile, eras: readonly EraWords[]): Profile =>
  uncaptured(eras.reduce((profile, { words }) => joined(profile, words) as Profile, base));
