import type { Json } from '../chain/canonical';
import { type OpenRecord, revealLeaves } from '../chain/open-record';
import type { Leaf } from '../schema/leaves';

/** An entry as far as a bundle shows it. What is withheld is known by its name, never by its value. */
export type Witnessed = {
  seq: number;
  /** Device clock, ISO 8601 UTC. */
  time: string;
  kind: string;
  /** The record's own keys; empty where the whole record is withheld. */
  body: { readonly [key: string]: Json };
  files: OpenRecord['files'];
  /** What is disclosed, in the record's order. */
  leaves: readonly Leaf[];
  /** Names of values that exist and are not shown. */
  hidden: readonly string[];
  /** The whole record is withheld or erased. */
  withheld: boolean;
};

type Header = { seq: number; time: string; kind: string };

/** Throws where a disclosure does not match the record. */
export const witness = ({ seq, time, kind }: Header, opened: OpenRecord | undefined, disclosures: readonly string[]): Witnessed => {
  if (opened === undefined) return { seq, time, kind, body: {}, files: [], leaves: [], hidden: [], withheld: true };
  const leaves = revealLeaves(opened, disclosures);
  const shown = new Set(leaves.map(([name]) => name));
  const hidden = [...opened.sd.keys()].filter((name) => !shown.has(name));
  return { seq, time, kind, body: opened.body, files: opened.files, leaves, hidden, withheld: false };
};

/** `at(body, 'source', 'url')`: a value deep in a record, undefined where it is not there. */
export const at = (value: Json | { readonly [key: string]: Json } | undefined, ...path: readonly string[]): Json | undefined => {
  let here = value as Json | undefined;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || Array.isArray(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
};

export const textAt = (value: Parameters<typeof at>[0], ...path: readonly string[]): string | undefined => {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
};

export const numberAt = (value: Parameters<typeof at>[0], ...path: readonly string[]): number | undefined => {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : undefined;
};

export const leafOf = (entry: Pick<Witnessed, 'leaves'>, name: string): string | undefined =>
  entry.leaves.find(([own]) => own === name)?.[1];

/** Whether a look could read a section: it listed something, or saw by the page's own word that there was nothing. */
export const wasRead = ({ body }: Pick<Witnessed, 'body'>, section: string): boolean =>
  ['listed', 'observed-empty'].includes(textAt(body, 'observed', section) ?? '');
