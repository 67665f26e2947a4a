import { detect } from './detect';

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

const letters = /\p{L}/u;
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Digits may be grouped in any way; words may be spaced in any way; neither may be part of a longer word or number. */
const pattern = (value: string): RegExp => {
  const body = letters.test(value)
    ? value.trim().split(/\s+/).map(literal).join('[\\s\\u00a0\\u200b-\\u200d]+')
    : [...value.replace(/[\s.-]/g, '')].map(literal).join('[\\s\\u00a0\\u200b-\\u200d\\u2060\\ufeff.\\-]{0,3}');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'iu');
};

/** Values too short to tell from ordinary text are left to the tokens: fewer than three letters, or fewer than six digits. */
const searchable = (value: string): boolean => (letters.test(value) ? value.trim().length >= 3 : value.replace(/\D/g, '').length >= 6);

export type LeakGate = {
  /** The kind of the first personal value in `text`; undefined where there is none. */
  find(text: string): string | undefined;
};

type Options = { detectors?: boolean; ownWords?: ReadonlySet<string> };

/**
 * Searches for every known personal value, however grouped or spaced, and for whatever looks like one. `ownWords` are the words that the
 * bundle's own texts are written in: a one-word name that is also one of them (Hari, Juni) cannot be told apart there, and is searched for
 * only where no sentence of ours stands.
 */
export const leakGate = (personal: readonly string[], { detectors = true, ownWords = new Set<string>() }: Options = {}): LeakGate => {
  const patterns = [...new Set(personal.map((value) => value.normalize('NFKC').trim()))]
    .filter((value) => searchable(value) && !ownWords.has(value.toLowerCase()))
    .map(pattern);
  return {
    find: (text) => {
      // Full-width digits and ligatures are read as what they look like.
      const plain = text.normalize('NFKC');
      return patterns.some((known) => known.test(plain)) ? 'known' : detectors ? detect(plain) : undefined;
    },
  };
};
