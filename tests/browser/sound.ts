import { expect } from 'vitest';
import { checkChain } from '../../utils/chain/check';
import type { StoredLogs } from './stored-logs';

/** Every log is one unbroken chain, as long as its row says. */
export const expectSound = (logs: StoredLogs): void => {
  for (const { lines, records, log, size, head } of logs) {
    expect(checkChain(lines, (seq) => records[seq], { log, size, head })).toMatchObject({ ok: true, breaks: [] });
  }
};

/** How many looks the logs hold: pages, and pages that were as before. */
export const looksIn = (logs: StoredLogs): number =>
  logs.flatMap(({ lines }) => lines).filter((line) => JSON.parse(line).kind === 'capture').length;
