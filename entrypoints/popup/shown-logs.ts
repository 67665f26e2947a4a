import type { LogRow } from '../../utils/ledger/database';
import { copiesOf } from '../background/fold/copies-of';

/**
 * The logs that stand for an account: those that go on here, and the copy of another device's log where none of its account does. Another copy is part of its
 * account's own log; an erased log is nobody's any more.
 */
export const shownLogs = (rows: readonly LogRow[]): LogRow[] => {
  const own = rows.filter(({ closed }) => closed === undefined);
  const counted = new Set(own.flatMap((row) => copiesOf(row, rows)).map(({ log }) => log));
  return [...own, ...rows.filter(({ log, closed }) => closed === 'elsewhere' && !counted.has(log))];
};
