import { bytesToHex } from '@noble/hashes/utils.js';
import { GENESIS_PREV } from '../chain/header';
import type { Random } from '../chain/record';
import { inOneTransaction, writeEntries } from './append';
import type { Database, LogRow, StoredLog } from './database';
import { type Draft, sealDraft } from './draft';
import type { Marks } from './marks';
import { HeadMoved } from './trouble';

export type CreateOptions = {
  /** The first entry. */
  genesis: Draft;
  /** Whose log it is; a function of the log's secret, since marks are keyed with it. `{}` for nobody's. */
  marks: Marks | ((secret: string) => Marks);
  /** Throws HeadMoved unless the database has so many logs: two first looks at once must not open two logs for one account. */
  expectedLogs?: number;
};

/** Opens a log with its genesis entry, all or nothing. */
export const createLog = async (database: Database, random: Random, { genesis, marks, expectedLogs }: CreateOptions): Promise<LogRow> => {
  if (genesis.kind !== 'genesis') throw new Error(`a log begins with a genesis, not with a ${genesis.kind}`);
  const secret = bytesToHex(random(32));
  const row: StoredLog = {
    log: bytesToHex(random(16)),
    secret,
    openedAt: genesis.time,
    marks: typeof marks === 'function' ? marks(secret) : marks,
  };
  const sealed = await sealDraft(genesis, 0, random);
  return inOneTransaction(database, 'opening a log', async (tx) => {
    const count = await tx.objectStore('logs').count();
    if (expectedLogs !== undefined && count !== expectedLogs) throw new HeadMoved(expectedLogs, count);
    const { after } = await writeEntries(tx, row.log, { size: 0, head: GENESIS_PREV, latest: {}, recent: [] }, [sealed], { row });
    const { size, head, latest } = after;
    return { ...row, size, head, latest, derived: null };
  });
};
