import type { PersonalValue } from '../../personal/detector';
import { fold } from '../../personal/fold';
import { knownDetectors } from '../../personal/known';
import { detectIn, detectOnPage } from './detect';

/** A personal value found where it may not be. Says where and of what kind, never the value. */
export class LeakFound extends Error {
  override name = 'LeakFound';
  constructor(
    readonly file: string,
    readonly kind: string,
  ) {
    super(`personal value (${kind}) found in ${file}: nothing was exported; withhold that entry or that value and try again`);
  }
  /** The entry that the file belongs to, where it belongs to one: what to withhold. */
  get seq(): number | undefined {
    const [, seq] = /^data\/(?:records|disclosures|snapshots|attachments)\/(\d{6})[./]/.exec(this.file) ?? [];
    return seq === undefined ? undefined : Number(seq);
  }
}

export type LeakGate = {
  /** The kind of the first personal value in `text`; undefined where there is none. */
  find(text: string): string | undefined;
  /** The same in what a page shows or said, where a number that no word introduces is personal too. */
  findOnPage(text: string): string | undefined;
};

type Options = { detectors?: boolean; ownWords?: ReadonlySet<string>; ordinary?: ReadonlySet<string> };

/** `Dede` stands in every tenth digest. */
const HEX = /^[a-f]+$/;

/** A token says that something is hidden, not what. */
const TOKEN = /⟦pii\/[a-z0-9_.-]{1,40}\/\d{1,9}⟧/g;

/**
 * Searches for every known personal value, in any of the spellings that the reader hides, and for whatever looks like one. `ordinary` are words that no
 * part of a name is looked for by; `ownWords` those in which the bundle's own texts are written: a one-word name that is also one of them (Hari, Juni) cannot be told
 * apart there, and is searched for only where no sentence of ours stands.
 */
export const leakGate = (
  personal: readonly PersonalValue[],
  { detectors = true, ownWords = new Set<string>(), ordinary = new Set<string>() }: Options = {},
): LeakGate => {
  const known = knownDetectors(
    personal.filter(({ value }) => !ownWords.has(value.trim().toLowerCase())),
    (part) => ownWords.has(part) || ordinary.has(part) || HEX.test(part),
  );
  const find: LeakGate['find'] = (text) => {
    const { text: plain } = fold(text.replace(TOKEN, '⟦⟧'));
    const isKnown = known.some(({ pattern }) => {
      pattern.lastIndex = 0;
      return pattern.test(plain);
    });
    return isKnown ? 'known' : detectors ? detectIn(plain) : undefined;
  };
  return { find, findOnPage: (text) => find(text) ?? (detectors ? detectOnPage(text.replace(TOKEN, '⟦⟧')) : undefined) };
};
