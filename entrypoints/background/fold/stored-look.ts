import { openRecord, revealLeaves } from '../../../utils/chain/open-record';
import type { Entry } from '../../../utils/ledger/entry';
import { putBack } from '../../../utils/reader/put-back';
import { type Leaf, type Observed, snapshotFrom } from '../../../utils/schema/leaves';
import type { Snapshot } from '../../../utils/schema/snapshot';

/** A look as its entry tells it. */
export type StoredLook = {
  seq: number;
  /** When the page was seen: ISO 8601, UTC. */
  at: string;
  load: string;
  session: string;
  offsetMin: number;
  url: string;
  status: number;
  /** What was read; undefined where the look repeats entry `sameAs`. */
  snapshot: Snapshot | undefined;
  sameAs: number | undefined;
  /** It is no look of its own: the page that entry `rereadOf` shows, read again later. `at` is when the page was seen. */
  rereadOf: number | undefined;
  /** It was a look of another log, and counts here by the participant's word. */
  taken: boolean;
  /** SHA-256 of the page copies. */
  html: string | undefined;
  text: string | undefined;
  leaves: readonly Leaf[];
  body: ReturnType<typeof openRecord>['body'];
};

type Captured = { device_utc: string; load: string; session: string; offset_min: number };

/** The look that an entry tells of, with personal values in place; undefined where the entry is of another kind or its content was erased. Throws where it cannot be read. */
export const storedLook = (entry: Entry): StoredLook | undefined => {
  if (entry.kind !== 'capture' || !entry.record) return undefined;
  const record = openRecord(entry.record);
  // A page of a second witness: nothing is ever read from it.
  if (record.body.witness !== undefined) return undefined;
  const leaves = revealLeaves(record, entry.disclosures).map(([name, value], _, all): Leaf => [name, putBack(value, all)]);
  const { captured, source, observed, same_as: sameAs, reread_of: rereadOf, taken_from: taken } = record.body;
  const { device_utc: at, load, session, offset_min: offsetMin } = captured as Captured;
  const { url, status } = source as { url: string; status: number };
  const copy = (role: string): string | undefined => record.files.find((file) => file.role === role)?.sha256;
  return {
    seq: entry.seq,
    at,
    load,
    session,
    offsetMin,
    url,
    status,
    snapshot: observed ? snapshotFrom(observed as Observed, leaves, url) : undefined,
    sameAs: typeof sameAs === 'number' ? sameAs : undefined,
    rereadOf: typeof rereadOf === 'number' ? rereadOf : undefined,
    taken: taken !== undefined,
    html: copy('page-html'),
    text: copy('page-text'),
    leaves,
    body: record.body,
  };
};
