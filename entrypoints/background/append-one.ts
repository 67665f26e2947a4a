import type { Draft } from '../../utils/ledger/append';
import { HeadMoved } from '../../utils/ledger/append';
import type { Derived } from './fold/derived';
import { knownOf } from './fold/refold';
import type { Stage } from './stage';

const MOST_TRIES = 5;

/** What goes into the log, and what it adds up to afterwards. `seq` is the number that the entry will have. */
export type OneEntry = (seq: number, before: Derived) => { draft: Draft; derived?: Derived };

/** Appends one entry that is no look: after whatever is being recorded now, and never between a look and its findings. */
export const appendOne = (stage: Stage, log: string, make: OneEntry): Promise<{ seq: number }> =>
  navigator.locks.request(`saksi-record-${stage.name}`, async () => {
    const ledger = await stage.ledger();
    for (let attempt = 1; ; attempt += 1) {
      const row = await ledger.log(log);
      if (!row) throw new Error(`there is no log ${log} on this device: open the page again from the popup`);
      const { draft, derived } = make(row.size, await knownOf(ledger, row));
      try {
        const [entry] = await ledger.append(log, row.size, [draft], derived ? { derived } : {});
        if (!entry) throw new Error('the ledger acknowledged nothing');
        return { seq: entry.seq };
      } catch (error) {
        if (!(error instanceof HeadMoved) || attempt === MOST_TRIES) throw error;
      }
    }
  });
