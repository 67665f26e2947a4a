import { browser } from '../../../utils/browser';
import type { LogRow } from '../../../utils/ledger/database';

/** Where a log ended when it was last written to, kept apart from the database: a log that vanished with its database can still be missed. */
export type RememberedHead = {
  size: number;
  head: string;
  /** Device UTC, ISO 8601. */
  at: string;
  /** The participant was told that it is lost; the next log's first entry still says so. */
  told?: true;
};

type Heads = Record<string, RememberedHead>;

const keyOf = (stage: string): string => `heads:${stage}`;

export const rememberedHeads = async (stage: string): Promise<Heads> => {
  const key = keyOf(stage);
  return ((await browser.storage.local.get(key))[key] as Heads | undefined) ?? {};
};

/** Never goes back: a repeated submission is answered with an older entry. */
export const rememberHead = async (stage: string, log: string, end: RememberedHead): Promise<void> => {
  const heads = await rememberedHeads(stage);
  if ((heads[log]?.size ?? 0) >= end.size) return;
  await browser.storage.local.set({ [keyOf(stage)]: { ...heads, [log]: end } });
};

/** After the participant erased these logs, or was told that they are lost. */
export const forgetHeads = async (stage: string, logs: readonly string[]): Promise<void> => {
  const heads = await rememberedHeads(stage);
  await browser.storage.local.set({ [keyOf(stage)]: Object.fromEntries(Object.entries(heads).filter(([log]) => !logs.includes(log))) });
};

/** The participant has read it. */
export const markTold = async (stage: string, logs: readonly string[]): Promise<void> => {
  const heads = Object.entries(await rememberedHeads(stage));
  const told = heads.map(([log, end]) => [log, logs.includes(log) ? { ...end, told: true } : end] as const);
  await browser.storage.local.set({ [keyOf(stage)]: Object.fromEntries(told) });
};

export type LostLog = { log: string } & RememberedHead;

/** The logs that were here, and are not or are shorter than they were. */
export const lostLogs = async (stage: string, rows: readonly Pick<LogRow, 'log' | 'size'>[]): Promise<LostLog[]> =>
  Object.entries(await rememberedHeads(stage))
    .map(([log, end]) => ({ log, ...end }))
    .filter(({ log, size }) => (rows.find((row) => row.log === log)?.size ?? 0) < size);
