import { openRecord } from '../../utils/chain/open-record';
import type { Entry } from '../../utils/ledger/entry';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { type StoredPage, storedPage } from './stored-page';

/** The look that is asked for, with its neighbours among the looks. `page` is undefined where no copy of it is kept. */
export type Asked = { log: string; seq: number; page: StoredPage | undefined; earlier: number | undefined; later: number | undefined };

const FEW = 50;

/** Not a page of a second witness: of that nothing is read. */
const isLook = ({ kind, record }: Entry): boolean => kind === 'capture' && (!record || openRecord(record).body.witness === undefined);

const nextLook = async (ledger: ReadLedger, log: string, from: number, newestFirst: boolean): Promise<number | undefined> => {
  for (let at = from; at >= 0; ) {
    const near = await ledger.entries(log, { from: at, count: FEW, newestFirst });
    const found = near.find(isLook)?.seq;
    const last = near.at(-1)?.seq;
    if (found !== undefined || last === undefined) return found;
    at = last + (newestFirst ? -1 : 1);
  }
  return undefined;
};

const lastLook = async (ledger: ReadLedger, log: string): Promise<number | undefined> => {
  const last = await ledger.latest(log, 'capture');
  return last && nextLook(ledger, log, last.seq, true);
};

/** @param seq the entry asked for; without one, the last look of the log. Undefined where the log holds no look. */
export const askedLook = async (ledger: ReadLedger, log: string, seq?: number): Promise<Asked | undefined> => {
  const at = seq ?? (await lastLook(ledger, log));
  if (at === undefined) return undefined;
  const [page, earlier, later] = await Promise.all([
    storedPage(ledger, log, at),
    nextLook(ledger, log, at - 1, true),
    nextLook(ledger, log, at + 1, false),
  ]);
  return { log, seq: at, page, earlier, later };
};
