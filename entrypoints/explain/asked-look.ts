import type { Ledger } from '../../utils/ledger/open';
import { type StoredPage, storedPage } from './stored-page';

/** The look that is asked for, with its neighbours among the looks. `page` is undefined where no copy of it is kept. */
export type Asked = { log: string; seq: number; page: StoredPage | undefined; earlier: number | undefined; later: number | undefined };

const FEW = 50;

const nextLook = async (ledger: Ledger, log: string, from: number, newestFirst: boolean): Promise<number | undefined> => {
  if (from < 0) return undefined;
  const near = await ledger.entries(log, { from, count: FEW, newestFirst });
  return near.find(({ kind }) => kind === 'capture')?.seq;
};

/** @param seq the entry asked for; without one, the last look of the log. Undefined where the log holds no look. */
export const askedLook = async (ledger: Ledger, log: string, seq?: number): Promise<Asked | undefined> => {
  const at = seq ?? (await ledger.latest(log, 'capture'))?.seq;
  if (at === undefined) return undefined;
  const [page, earlier, later] = await Promise.all([
    storedPage(ledger, log, at),
    nextLook(ledger, log, at - 1, true),
    nextLook(ledger, log, at + 1, false),
  ]);
  return { log, seq: at, page, earlier, later };
};
