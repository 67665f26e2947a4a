import type { Recorded } from '../look/record-snapshot';
import type { Stage } from '../stage';
import { clearCondition, tellCondition } from './conditions';
import { forgetHeads, rememberedHeads, rememberHead } from './remembered-heads';

const remember = async (stage: Stage, log: string, { end, before }: NonNullable<Recorded['grown']>): Promise<void> => {
  // Erased since the look was recorded: an erased log is not missed.
  if (!(await (await stage.ledger()).log(log))) return;
  const known = (await rememberedHeads(stage.name))[log];
  if (known && known.size > before) {
    await tellCondition({ is: 'log-lost', at: end.at, lost: [{ log, size: known.size - before, seen: known.at }] });
    await forgetHeads(stage.name, [log]);
  }
  await rememberHead(stage.name, log, end);
};

/** What a look says about its log and the clock, beside what it shows. */
export const keepWatch = async (stage: Stage, { log, grown, clock }: Recorded): Promise<void> => {
  for (const is of ['clock-wrong', 'clock-back'] as const) if (clock?.is !== is) await clearCondition(is);
  if (clock) await tellCondition(clock);
  if (grown) await navigator.locks.request(`saksi-record-${stage.name}`, () => remember(stage, log, grown));
};
