import { checkLog } from '../../../utils/ledger/check-log';
import { refold } from '../fold/refold';
import type { Stage } from '../stage';
import { clearCondition, tellCondition } from './conditions';
import { lostLogs } from './remembered-heads';

/** A short breath after each slice: whatever a page asks meanwhile comes first. */
const REST_MS = 25;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));

/** Folds again what is damaged beside the logs. It is no evidence, and the popup and the next look need it. */
const mendDerived = (stage: Stage): Promise<void> =>
  navigator.locks.request(`saksi-record-${stage.name}`, async () => {
    const ledger = await stage.ledger();
    const damaged = (await ledger.logs()).filter(({ derivedLost }) => derivedLost);
    for (const row of damaged) await ledger.reckonAnew(row.log, await refold(ledger, row));
  });

/**
 * Checks every log once, in slices, and tells what is wrong and where. No entry is repaired; looks go on being appended meanwhile and after.
 * Page copies are left to the check that the participant asks for.
 */
export const checkAtStart = async (stage: Stage, signal: AbortSignal): Promise<void> => {
  const ledger = await stage.ledger();
  const rows = await ledger.logs();
  const at = stage.clock.at(Date.now());
  // A log that cannot be walked cannot be folded either; that it is broken is told below.
  if (rows.some(({ derivedLost }) => derivedLost)) await mendDerived(stage).catch((error) => console.warn('Saksi: cannot fold', error));
  const lost = (await lostLogs(stage.name, rows)).filter(({ told }) => !told);
  if (lost.length > 0) await tellCondition({ is: 'log-lost', at, lost: lost.map(({ log, size, at: seen }) => ({ log, size, seen })) });
  for (const { log } of rows) {
    const {
      breaks: [first],
    } = await checkLog(ledger, log, { signal, rest });
    if (first) return tellCondition({ is: 'chain-broken', at, log, seq: first.seq, why: first.why });
  }
  await clearCondition('chain-broken');
};
