import type { Condition } from '../../../components/condition-list';
import { browser } from '../../../utils/browser';

type Conditions = Partial<Record<Condition['is'], Condition>>;

const stored = async (): Promise<Conditions> =>
  ((await browser.storage.local.get('conditions')) as { conditions?: Conditions }).conditions ?? {};

/** What the participant should know about the log and the device, gravest first; one of each kind. */
const ORDER: readonly Condition['is'][] = ['log-lost', 'chain-broken', 'clock-wrong', 'clock-back', 'reload-tab'];

export const conditions = async (): Promise<Condition[]> => {
  const all = await stored();
  return ORDER.flatMap((is) => all[is] ?? []);
};

/** One change after another in the whole browser: the popup clears what was understood. */
const change = (to: (before: Conditions) => Conditions): Promise<void> =>
  navigator.locks.request('saksi-conditions', async () => {
    const before = await stored();
    const after = to(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.local.set({ conditions: after });
  });

export const tellCondition = (condition: Condition): Promise<void> => change((before) => ({ ...before, [condition.is]: condition }));

export const clearCondition = (is: Condition['is']): Promise<void> =>
  change((before) => Object.fromEntries(Object.entries(before).filter(([kind]) => kind !== is)));
