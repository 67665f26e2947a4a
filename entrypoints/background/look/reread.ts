import { contradicts, whose } from '../../../utils/ledger/accounts';
import type { Draft } from '../../../utils/ledger/append';
import type { LogRow } from '../../../utils/ledger/database';
import type { Carries } from '../../../utils/messages/protocol';
import type { Handlers, Sender } from '../../../utils/messages/receive';
import { SECTIONS } from '../../../utils/schema/section';
import type { Snapshot } from '../../../utils/schema/snapshot';
import { appendFolded } from '../fold/append-folded';
import { knownOf } from '../fold/refold';
import type { Stage } from '../stage';
import type { Recorded } from './record-snapshot';
import { rereadable, rereadDraft } from './reread-draft';
import { isNobodys } from './whose-log';

/** Whether a page that is understood better now turns out to be somebody else's: it stays where it is, and nothing of it counts. */
const isAnothers = ({ account }: Snapshot, row: LogRow, rows: readonly LogRow[]): boolean => {
  if (account.state === 'unread') return false;
  const answer = whose(account.value, rows);
  return contradicts(account.value, row) || (typeof answer === 'object' && answer.known !== row.log);
};

/** A filter, a loading sign or an error may have been told by what no copy keeps (a colour, a field): what it kept from being read stays unread. */
const IN_THE_COPY = new Set<string>(['unrecognised', 'not-on-page']);

/** With what was read then, and without what a copy, which has no colours, shows around a list. */
const asCautious = (then: Snapshot, { page: { frames: _, ...page }, ...again }: Snapshot): Snapshot => ({
  ...again,
  page,
  ...Object.fromEntries(
    SECTIONS.flatMap((section) => {
      const reading = then[section];
      return reading.state === 'unread' && !IN_THE_COPY.has(reading.why) ? [[section, reading]] : [];
    }),
  ),
});

const gains = (then: Snapshot, again: Snapshot): boolean =>
  SECTIONS.some((section) => then[section].state === 'unread' && again[section].state === 'read');

type Answer = { recorded: number; found?: Recorded };

/** Appends what newer software found in old page copies, and judges it at the days on which those pages were shown. Readings that add nothing are passed over. */
const takeReadings = (stage: Stage, { log, readings }: Carries<'record-rereading'>): Promise<Answer> =>
  navigator.locks.request(`saksi-record-${stage.name}`, async () => {
    const ledger = await stage.ledger();
    const rows = (await ledger.logs()).filter((row) => row.closed === undefined && !isNobodys(row));
    const row = rows.find((each) => each.log === log);
    if (!row) throw new Error(`there is no open log ${log} of an account on this device`);
    const time = stage.clock.at(Date.now());
    const { personal } = await knownOf(ledger, row);
    const drafts: Draft[] = [];
    let first: { load: string; session: string; offsetMin: number } | undefined;
    for (const { seq, snapshot: again } of readings) {
      const { entry, look, snapshot: then } = rereadable(await ledger.entry(log, seq), seq);
      const snapshot = asCautious(then, again);
      if (!gains(then, snapshot) || isAnothers(snapshot, row, rows)) continue;
      first ??= look;
      drafts.push(rereadDraft(entry, snapshot, time, personal));
    }
    if (!first) return { recorded: 0 };
    const { load, session, offsetMin } = first;
    const { steps } = await appendFolded(ledger, row, drafts, { time, seen: { seq: row.size, at: time, load, session } });
    return { recorded: drafts.length, found: { log, seq: row.size, known: true, offsetMin, steps } };
  });

export const rereadHandlers = (
  stageOf: (sender: Sender) => Promise<Stage>,
  tell: (stage: Stage, recorded: Recorded) => Promise<void>,
): Pick<Handlers, 'record-rereading'> => ({
  'record-rereading': async (carries, sender) => {
    const stage = await stageOf(sender);
    const { recorded, found } = await takeReadings(stage, carries);
    if (found) await tell(stage, found).catch((error) => console.error('Saksi: cannot show an alert', error));
    return { recorded };
  },
});
