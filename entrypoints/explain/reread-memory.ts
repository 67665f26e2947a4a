import { browser } from '../../utils/browser';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { lessonsKept } from '../background/said/lessons';
import { software } from '../background/software';

const keyOf = (ledger: Pick<ReadLedger, 'name'>, log: string): string => `reread:${ledger.name}:${log}`;

/** What would read now: this software, and what it was taught. */
const readerNow = async (): Promise<string> => [software().build_sha256, ...(await lessonsKept()).map(({ id }) => id)].join('-');

/** Whether this version, with the words it was taught, has read a log's old pages again already: then there is nothing to look for, and the history need not be walked. */
export const wasReread = async (ledger: Pick<ReadLedger, 'name'>, log: string): Promise<boolean> => {
  const key = keyOf(ledger, log);
  return (await browser.storage.local.get(key))[key] === (await readerNow());
};

export const rereadDone = async (ledger: Pick<ReadLedger, 'name'>, log: string): Promise<void> =>
  browser.storage.local.set({ [keyOf(ledger, log)]: await readerNow() });
