import { localDay } from '../../calendar/days';
import type { Json } from '../../chain/canonical';
import { at, numberAt, textAt, type Witnessed, wasRead } from '../witnessed';
import { belongs } from './section-view';
import { looksAsSeen, seenAt } from './seen-at';

/** A look with what a later reading of its page found in sections that could not be read then; what was read then stays. */
const withReading = (look: Witnessed, again: Witnessed): Witnessed => {
  if (look.withheld || again.withheld) return look;
  const [then, now] = [at(look.body, 'observed'), at(again.body, 'observed')];
  const gained = Object.keys((now ?? {}) as { [section: string]: Json }).filter(
    (section) => wasRead(again, section) && !wasRead(look, section),
  );
  const isGained = (name: string): boolean => gained.some((section) => belongs(name, section));
  const observed = {
    ...(then as { [key: string]: Json }),
    ...Object.fromEntries(gained.map((section) => [section, textAt(now, section) ?? ''])),
  };
  return {
    ...look,
    body: { ...look.body, observed },
    leaves: [...look.leaves, ...again.leaves.filter(([name]) => isGained(name))],
    hidden: [...look.hidden, ...again.hidden.filter(isGained)],
  };
};

/** Entries by number, the looks in the order in which they were made, and what a look showed. */
export class LogIndex {
  readonly #entries: ReadonlyMap<number, Witnessed>;
  readonly #read: ReadonlyMap<number, Witnessed>;
  readonly looks: readonly Witnessed[];
  /** What each look showed, and on which day: reckoned once, where every finding asks. */
  readonly seen: readonly { look: Witnessed; content: Witnessed | undefined; day: string | undefined }[];
  constructor(entries: readonly Witnessed[], offsetMin: number) {
    this.#entries = new Map(entries.map((entry) => [entry.seq, entry]));
    const read = new Map<number, Witnessed>();
    for (const again of entries) {
      const seq = numberAt(again.body, 'reread_of');
      const look = seq === undefined ? undefined : (read.get(seq) ?? this.#entries.get(seq));
      if (look) read.set(look.seq, withReading(look, again));
    }
    this.#read = read;
    this.looks = looksAsSeen(entries);
    this.seen = this.looks.map((look) => ({ look, content: this.content(look), day: localDay(seenAt(look), offsetMin) }));
  }
  entry(seq: number | undefined): Witnessed | undefined {
    return seq === undefined ? undefined : this.#entries.get(seq);
  }
  /** The entry whose values this look showed: itself, or the one that `same_as` names; with what was found when its page was read again. */
  content(look: Witnessed): Witnessed | undefined {
    const own = this.entry(numberAt(look.body, 'same_as') ?? look.seq);
    return own && (this.#read.get(own.seq) ?? own);
  }
}
