import { browser } from '../../../utils/browser';
import type { AuthorityId } from '../../../utils/schema/authorities';
import type { SealState } from './seal-state';

/** Absent or without authorities: no seal is asked for, which is how it begins. */
export type KeptSeals = { authorities: readonly AuthorityId[]; logs: Readonly<Record<string, SealState>> };

export const keptSeals = async (): Promise<KeptSeals> => {
  const { timeSeals } = (await browser.storage.local.get('timeSeals')) as { timeSeals?: KeptSeals };
  return timeSeals ?? { authorities: [], logs: {} };
};

/** Changes what is kept, one change at a time. */
export const keepSeals = (change: (kept: KeptSeals) => KeptSeals): Promise<KeptSeals> =>
  navigator.locks.request('saksi-seals-kept', async () => {
    const timeSeals = change(await keptSeals());
    await browser.storage.local.set({ timeSeals });
    return timeSeals;
  });

export const keepLog = (log: string, change: (state: SealState) => SealState): Promise<KeptSeals> =>
  keepSeals((kept) => ({ ...kept, logs: { ...kept.logs, [log]: change(kept.logs[log] ?? {}) } }));

/** What was kept of an erased log's seals; without `log`, of all. The choice of authorities stays. */
export const forgetSeals = async (log?: string): Promise<void> => {
  await keepSeals(({ authorities, logs }) => ({
    authorities,
    logs: Object.fromEntries(Object.entries(logs).filter(([one]) => log !== undefined && one !== log)),
  }));
};
