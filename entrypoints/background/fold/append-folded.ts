import { sealRecord } from '../../../utils/chain/record';
import type { Draft } from '../../../utils/ledger/append';
import type { LogRow } from '../../../utils/ledger/database';
import type { Entry } from '../../../utils/ledger/entry';
import type { Marks } from '../../../utils/ledger/marks';
import type { Ledger } from '../../../utils/ledger/open';
import type { Finding, Sighting } from '../../../utils/schema/finding';
import { codesKnown } from '../look/capture-draft';
import { findingDraft } from '../look/finding-draft';
import { copiesOf } from './copies-of';
import type { Derived } from './derived';
import { foldLogs } from './fold-logs';
import { knownOf } from './refold';

/** A draft as it will be read back, so that it can be folded before it is written. */
const preview = (log: string, seq: number, { kind, time, body, leaves }: Draft): Entry => {
  const { bytes, disclosures } = sealRecord({ kind, body, leaves, files: [], random: (length) => new Uint8Array(length) });
  return { log, seq, kind, time, line: '', record: bytes, disclosures };
};

async function* together(stored: AsyncIterable<Entry>, added: readonly Entry[]): AsyncGenerator<Entry> {
  yield* stored;
  yield* added;
}

const seqs = ({ state, firstSeen, lastGood, confirmed, resolved }: Finding): string =>
  JSON.stringify([state, ...[firstSeen, lastGood, confirmed, resolved].map((seen) => [seen?.seq, seen?.log])]);

/**
 * What the findings of before and after differ in, each as the step that the log has to say: new or otherwise dated ones as they are now, and open ones that
 * do not stand any more as resolved by `seen`.
 */
const changed = (before: readonly Finding[], after: readonly Finding[], seen: Sighting): Finding[] => {
  const was = new Map(before.map((finding) => [finding.key, finding]));
  const is = new Set(after.map(({ key }) => key));
  const news = after.filter((finding) => {
    const earlier = was.get(finding.key);
    return !earlier || seqs(earlier) !== seqs(finding);
  });
  const fallen = before.filter(({ key, state }) => state !== 'resolved' && !is.has(key));
  return [...news, ...fallen.map((finding): Finding => ({ ...finding, state: 'resolved', resolved: seen }))];
};

/**
 * Appends entries that tell of earlier days, reckons what is known anew with each of them at its own place, and appends with them what only shows now: all
 * in one transaction. Returns the steps that are new to the participant. Call it under the lock of recording. `seen` is where a finding that fell is resolved.
 */
export const appendFolded = async (
  ledger: Ledger,
  row: LogRow,
  drafts: readonly Draft[],
  { time, seen, marks = row.marks }: { time: string; seen: Sighting; marks?: Marks },
): Promise<{ steps: Finding[]; derived: Derived }> => {
  const before = await knownOf(ledger, row);
  const added = drafts.map((draft, index) => preview(row.log, row.size + index, draft));
  const copies = copiesOf(row, await ledger.logs());
  const folded = await foldLogs([
    { log: row.log, elsewhere: false, entries: together(ledger.walk(row.log), added) },
    ...copies.map(({ log }) => ({ log, elsewhere: true, entries: ledger.walk(log) })),
  ]);
  const derived: Derived = { ...folded, latest: before.latest };
  const secrets = [...derived.personal, ...codesKnown(derived.known)];
  const findings = changed(before.known.findings, derived.known.findings, seen);
  await ledger.append(row.log, row.size, [...drafts, ...findings.map((finding) => findingDraft(finding, time, secrets, []))], {
    derived,
    marks,
  });
  const told = new Set(before.known.findings.map(({ key, state }) => `${state} ${key}`));
  return { steps: findings.filter(({ key, state }) => state !== 'resolved' && !told.has(`${state} ${key}`)), derived };
};
