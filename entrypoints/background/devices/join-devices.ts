import type { Draft } from '../../../utils/ledger/append';
import type { LogRow } from '../../../utils/ledger/database';
import type { Ledger } from '../../../utils/ledger/open';
import type { Finding } from '../../../utils/schema/finding';
import type { Leaf } from '../../../utils/schema/leaves';
import { copiesOf } from '../fold/copies-of';
import type { Derived } from '../fold/derived';
import { foldLogs } from '../fold/fold-logs';
import { knownOf } from '../fold/refold';
import { codesKnown } from '../look/capture-draft';
import { findingDraft } from '../look/finding-draft';
import { software } from '../software';
import { deviceName } from './device-name';

export type RestoreReason = 'restored' | 'other-device' | 'rollback' | 'fork';

/** What a restoring did, as an entry (utils/ledger/FORMAT.md). */
export const restoreDraft = (
  time: string,
  reason: RestoreReason,
  of: { log?: string; size: number; head: string; made?: string; atSeq?: number },
  names: readonly Leaf[] = [],
): Draft => ({
  kind: 'restore',
  time,
  body: {
    agent: software(),
    reason,
    size: of.size,
    head: of.head,
    ...(of.log && { log: of.log }),
    ...(of.made && { made: of.made }),
    ...(of.atSeq !== undefined && { at_seq: of.atSeq }),
  },
  leaves: names,
  files: [],
});

/** Both devices by the names that the participant gave them, so that a report can say which saw what. */
const namesOf = (device: string | undefined, own: string | undefined): Leaf[] => [
  ...(device ? [['perangkat', device] as Leaf] : []),
  ...(own ? [['perangkat/ini', own] as Leaf] : []),
];

const isNews = (before: readonly Finding[], { key, state }: Finding): boolean =>
  state !== 'resolved' && !before.some((finding) => finding.key === key && finding.state === state);

/**
 * Reckons what is known of an account over all of its devices' logs, and appends to its own log which of them it now counts, and what only shows when they are
 * put together. Does nothing where none of them `isNew`. Returns the log's row as it is then. Call it under the lock of recording.
 */
export const joinDevices = async (ledger: Ledger, row: LogRow, time: string, isNew: (copy: LogRow) => boolean): Promise<LogRow> => {
  const copies = copiesOf(row, await ledger.logs());
  if (!copies.some(isNew)) return row;
  const before = await knownOf(ledger, row);
  const folded = await foldLogs(
    [row, ...copies].map(({ log, closed }) => ({ log, elsewhere: closed === 'elsewhere', entries: ledger.walk(log) })),
  );
  const derived: Derived = { ...folded, latest: before.latest };
  const own = await deviceName();
  const added = copies
    .filter(isNew)
    .map(({ log, size, head, device }) => restoreDraft(time, 'other-device', { log, size, head }, namesOf(device, own)));
  const news = derived.known.findings.filter((finding) => isNews(before.known.findings, finding));
  const secrets = [...derived.personal, ...codesKnown(derived.known)];
  await ledger.append(row.log, row.size, [...added, ...news.map((finding) => findingDraft(finding, time, secrets, []))], {
    derived,
  });
  return (await ledger.log(row.log)) ?? row;
};
