import { checkLog } from '../../utils/ledger/check-log';
import { clearCondition, tellCondition } from './conditions';
import { refold } from './refold';
import { lostLogs } from './remembered-heads';
import type { Stage } from './stage';

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
  await mendDerived(stage);
  const lost = (await lostLogs(stage.name, rows)).filter(({ told }) => !told);
  if (lost.length > 0) await tellCondition({ is: 'log-lost', at, lost: lost.map(({ log, size, at: seen }) => ({ log, size, seen })) });
  let sound = true;
  for (const { log } of rows) {
    const { breaks } = await checkLog(ledger, log, { signal, rest });
    const [first] = breaks;
    if (!first || !sound) continue;
    sound = false;
    await tellCondition({ is: 'chain-broken', at, log, seq: first.seq, why: first.why });
  }
  if (sound) await clearCondition('chain-broken');
};
