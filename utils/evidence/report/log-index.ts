import { numberAt, type Witnessed } from '../witnessed';

/** Entries by number, and what an unchanged look repeats. */
export class LogIndex {
  readonly #entries: ReadonlyMap<number, Witnessed>;
  constructor(entries: readonly Witnessed[]) {
    this.#entries = new Map(entries.map((entry) => [entry.seq, entry]));
  }
  entry(seq: number | undefined): Witnessed | undefined {
    return seq === undefined ? undefined : this.#entries.get(seq);
  }
  /** The entry whose values this look showed: itself, or the one that `same_as` names. */
  content(look: Witnessed): Witnessed | undefined {
    const repeated = numberAt(look.body, 'same_as');
    return repeated === undefined ? look : this.entry(repeated);
  }
}
