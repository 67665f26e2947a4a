import { compare } from '../../utils/compare/compare';
import type { Entry } from '../../utils/ledger/entry';
import type { Sighting } from '../../utils/schema/finding';
import type { Leaf } from '../../utils/schema/leaves';
import type { Snapshot } from '../../utils/schema/snapshot';
import { withReread } from '../../utils/schema/with-reread';
import type { Personal } from './capture-draft';
import { type Derived, derivedAfter, nothingDerived } from './derived';
import { inPlace } from './in-place';
import { storedLook } from './stored-look';

/** `elsewhere`: another device wrote it; what it saw is cited with its log. */
export type FoldedLog = { log: string; elsewhere: boolean; entries: AsyncIterable<Entry> | Iterable<Entry> };

type Seen = { snapshot: Snapshot; seen: Sighting; offsetMin: number; personal: Personal[]; when: number };

const KIND_OF: Record<string, string> = { nomor_kartu: 'kartu', nama: 'nama', email: 'email' };

/** Personal values that a look discloses, as they were hidden in its page. */
const personalOf = (leaves: readonly Leaf[]): Personal[] =>
  leaves.flatMap(([name, value]) => {
    const kind = KIND_OF[name] ?? /^pii\/(kartu|nama|email)\/\d+$/.exec(name)?.[1];
    return kind ? [{ kind, value }] : [];
  });

/**
 * A log's looks in its own order, each with the best guess of the true time: the device's clock less what the server's own said it was off by. Two devices' looks
 * could otherwise be put in a wrong order, and something new on one would seem gone on the other.
 */
const looksOf = async ({ log, elsewhere, entries }: FoldedLog): Promise<Seen[]> => {
  const contents = new Map<number, Pick<Seen, 'snapshot' | 'personal'>>();
  const found: (Omit<Seen, 'snapshot' | 'personal'> & { of: number; skew: number | undefined; taken: boolean })[] = [];
  for await (const entry of entries) {
    const look = storedLook(entry);
    if (!look) continue;
    const { seq, at, load, session, offsetMin, snapshot, sameAs, rereadOf, taken, leaves, body } = look;
    const again = rereadOf === undefined ? undefined : contents.get(rereadOf);
    if (again && snapshot)
      contents.set(rereadOf as number, {
        snapshot: withReread(again.snapshot, snapshot),
        personal: [...again.personal, ...personalOf(leaves)],
      });
    // A page read again was not looked at again.
    if (rereadOf !== undefined) continue;
    if (snapshot) contents.set(seq, { snapshot, personal: personalOf(leaves) });
    const { skew_ms: skew } = body.captured as { skew_ms?: number };
    const seen = { seq, at, load, session, ...(elsewhere && { log }) };
    found.push({ of: sameAs ?? seq, seen, offsetMin, skew, taken, when: Date.parse(at) });
  }
  // Without content, what it repeats was erased.
  const looks = inPlace(found).flatMap((look) => {
    const content = contents.get(look.of);
    return content ? [{ ...look, ...content }] : [];
  });
  let skew = looks.find((look) => look.skew !== undefined)?.skew ?? 0;
  let latest = Number.NEGATIVE_INFINITY;
  for (const look of looks) {
    skew = look.skew ?? skew;
    latest = Math.max(latest, look.when - skew);
    look.when = latest;
  }
  return looks;
};

/** Each log keeps its own order; between them the earlier look comes first. */
const merged = (logs: readonly Seen[][]): Seen[] => logs.flat().sort((a, b) => a.when - b.when);

const distinct = (personal: readonly Personal[]): Personal[] => [...new Map(personal.map((one) => [one.value, one])).values()];

/** What one account's logs add up to, reckoned anew from their entries alone. */
export const foldLogs = async (logs: readonly FoldedLog[]): Promise<Derived> => {
  let derived = nothingDerived;
  for (const { snapshot, seen, offsetMin, personal } of merged(await Promise.all(logs.map(looksOf)))) {
    const { known, skipped } = compare(derived.known, { snapshot, seen }, { offsetMin });
    derived = derivedAfter(derived, known, {
      snapshot,
      at: seen.at,
      offsetMin,
      personal: distinct([...derived.personal, ...personal]),
      content: '',
      seq: seen.seq,
      // The addresses' last contents are those of pages as they were read, which their values do not give back: the next look is kept whole.
      unchanged: true,
      skipped,
    });
  }
  return derived;
};
