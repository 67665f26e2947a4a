import { browser } from '../../utils/browser';
import type { Ledger } from '../../utils/ledger/open';
import { software } from '../background/software';

const keyOf = (ledger: Pick<Ledger, 'name'>, log: string): string => `reread:${ledger.name}:${log}`;

/** Whether this version has read a log's old pages again already: then there is nothing to look for, and the history need not be walked. */
export const wasReread = async (ledger: Pick<Ledger, 'name'>, log: string): Promise<boolean> => {
  const key = keyOf(ledger, log);
  return (await browser.storage.local.get(key))[key] === software().build_sha256;
};

export const rereadDone = (ledger: Pick<Ledger, 'name'>, log: string): Promise<void> =>
  browser.storage.local.set({ [keyOf(ledger, log)]: software().build_sha256 });
