import { compare } from '../../../utils/compare/compare';
import type { Entry } from '../../../utils/ledger/entry';
import type { Leaf } from '../../../utils/schema/leaves';
import type { Snapshot } from '../../../utils/schema/snapshot';
import { withReread } from '../../../utils/schema/with-reread';
import type { Personal } from '../look/capture-draft';
import { serverTimeInstead } from '../watch/clock-condition';
import { type Derived, derivedAfter, nothingDerived } from './derived';
import { foldAdded, foldElsewhere } from './fold-added';
import { inPlace } from './in-place';
import { type StoredLook, storedLook } from './stored-look';

/** `elsewhere`: another device wrote it; what it saw is cited with its log. */
export type FoldedLog = { log: string; elsewhere: boolean; entries: AsyncIterable<Entry> | Iterable<Entry> };

/** One entry's part in the whole, and when what it tells was. `taken`: it was a look of another log. */
type Step = { when: number; skew: number | undefined; taken: boolean; fold: (before: Derived) => Derived };
type Content = { snapshot: Snapshot; personal: Personal[] };
type Captured = { mono_ms: number; late_after?: number; server_date?: string; skew_ms?: number };

const KIND_OF: Record<string, string> = { nomor_kartu: 'kartu', nama: 'nama', email: 'email' };

/** Personal values that a look discloses, as they were hidden in its page. */
const personalOf = (leaves: readonly Leaf[]): Personal[] =>
  leaves.flatMap(([name, value]) => {
    const kind = KIND_OF[name] ?? /^pii\/(kartu|nama|email|alamat|lahir|ibu)\/\d+$/.exec(name)?.[1];
    return kind ? [{ kind, value }] : [];
  });

const distinct = (personal: readonly Personal[]): Personal[] => [...new Map(personal.map((one) => [one.value, one])).values()];

type Context = { log: string; elsewhere: boolean; judged: boolean; contents: ReadonlyMap<number, Content> };

const lookStep = ({ log, elsewhere, judged, contents }: Context, look: StoredLook): Step => {
  const { seq, at, load, session, offsetMin, sameAs, taken, body } = look;
  const { mono_ms: monoMs, late_after: after, server_date: server, skew_ms: skew } = body.captured as Captured;
  const seenAt = serverTimeInstead({ at, now: at, server, monoMs }) ?? at;
  const seen = { seq, at: seenAt, load, session, ...(elsewhere && { log }) };
  const fold = (before: Derived): Derived => {
    const content = contents.get(sameAs ?? seq);
    // What it repeats was erased.
    if (!content) return before;
    const { snapshot } = content;
    const { known, skipped } = judged
      ? compare(before.known, { snapshot, seen, after }, { offsetMin })
      : { known: before.known, skipped: [] };
    const personal = distinct([...before.personal, ...content.personal]);
    // The addresses' last contents are those of pages as they were read, which their values do not give back: the next look is kept whole.
    return derivedAfter(before, known, {
      snapshot,
      at,
      offsetMin,
      personal,
      content: '',
      seq,
      unchanged: true,
      late: after !== undefined,
      skipped,
    });
  };
  return { when: Date.parse(at), skew, taken, fold };
};

/** What the looks show, by entry; a page that was read again with what was found then. */
const putContent = (contents: Map<number, Content>, { seq, snapshot, rereadOf, leaves }: StoredLook): void => {
  if (!snapshot) return;
  const personal = personalOf(leaves);
  if (rereadOf === undefined) return void contents.set(seq, { snapshot, personal });
  const then = contents.get(rereadOf);
  if (then) contents.set(rereadOf, { snapshot: withReread(then.snapshot, snapshot), personal: [...then.personal, ...personal] });
};

/**
 * A log's steps in its own order, each with the best guess of the true time: the device's clock less what the server's own said it was off by. Two devices' looks
 * could otherwise be put in a wrong order, and something new on one would seem gone on the other. An entry that cannot be read any more is passed over, as if nobody
 * had looked.
 */
const stepsOf = async ({ log, elsewhere, entries }: FoldedLog, judged: boolean): Promise<Step[]> => {
  const contents = new Map<number, Content>();
  const stepOf = (entry: Entry): Step | undefined => {
    const look = storedLook(entry);
    if (look) {
      putContent(contents, look);
      // A page read again was not looked at again.
      return look.rereadOf === undefined ? lookStep({ log, elsewhere, judged, contents }, look) : undefined;
    }
    const fold = elsewhere ? foldElsewhere(entry) : foldAdded(entry);
    return fold && { when: Date.parse(entry.time), skew: undefined, taken: false, fold };
  };
  const found: Step[] = [];
  for await (const entry of entries) {
    try {
      const step = stepOf(entry);
      if (step) found.push(step);
    } catch (error) {
      console.warn(`Saksi: entry ${entry.seq} of log ${log} cannot be read again`, error);
    }
  }
  const steps = inPlace(found);
  let skew = steps.find((step) => step.skew !== undefined)?.skew ?? 0;
  let latest = Number.NEGATIVE_INFINITY;
  for (const step of steps) {
    skew = step.skew ?? skew;
    latest = Math.max(latest, step.when - skew);
    step.when = latest;
  }
  return steps;
};

/**
 * What one account's logs add up to, reckoned anew from their entries alone; each log keeps its own order, between them the earlier comes first. `judged` is false
 * for the log of pages that are nobody's: they can accuse nobody. Takes as long as the logs are long.
 */
export const foldLogs = async (logs: readonly FoldedLog[], judged = true): Promise<Derived> => {
  const steps = (await Promise.all(logs.map((log) => stepsOf(log, judged)))).flat().sort((a, b) => a.when - b.when);
  return steps.reduce((derived, { fold }) => fold(derived), nothingDerived);
};
