import { browser } from '../../../utils/browser';
import type { Draft } from '../../../utils/ledger/append';
import { eraseDatabase } from '../../../utils/ledger/erase';
import { copiesOf } from '../fold/copies-of';
import { software } from '../software';
import type { Stage } from '../stage';
import { forgetHeads } from '../watch/remembered-heads';

/** `log` absent: everything on this device. `keepLines`: the content goes, the header lines stay. */
export type Erasing = { log?: string; keepLines: boolean };

/** All that stays of an erasure: its date, so that a fresh log can say that it is fresh. */
const rememberErasure = async (at: string): Promise<void> => browser.storage.local.set({ erased: at });

/** A log that was here and is not, as the next log's genesis tells it. */
export type Missed = { log: string; size: number; head: string; seen: string };

/** In the genesis of every log opened after an erasure, or because others are gone (utils/ledger/FORMAT.md, *A fresh log*). */
export const freshness = async (logs: readonly Missed[]): Promise<Draft['body']> => {
  const { erased } = (await browser.storage.local.get('erased')) as { erased?: string };
  const at = erased && { at: erased };
  if (logs.length > 0) return { fresh_after: { why: 'lost', ...at, logs: [...logs] } };
  return at ? { fresh_after: { why: 'erased', ...at } } : {};
};

const eraseEverything = async (stage: Stage, at: string): Promise<void> => {
  await stage.letGo();
  await eraseDatabase(stage.name);
  const { language } = await browser.storage.local.get('language');
  await browser.storage.local.clear();
  if (language) await browser.storage.local.set({ language });
  await rememberErasure(at);
};

/** Erases one account (its log here, and the copies of its other devices' logs) or everything. */
export const eraseLogs = (stage: Stage, { log, keepLines }: Erasing): Promise<void> =>
  navigator.locks.request(`saksi-record-${stage.name}`, async () => {
    const at = stage.clock.at(Date.now());
    const ledger = await stage.ledger();
    const rows = await ledger.logs();
    if (log === undefined && !keepLines) {
      await eraseEverything(stage, at);
    } else {
      const chosen = rows.filter((row) => log === undefined || row.log === log);
      for (const row of chosen.flatMap((one) => [one, ...copiesOf(one, rows)])) {
        // Another device's chain cannot be added to: its copy goes whole, the device itself still has it.
        if (row.closed === undefined && keepLines)
          await ledger.eraseContent(row.log, row.size, (seqs) => ({
            kind: 'erase',
            time: at,
            body: { agent: software(), reason: 'participant', seqs: [...seqs] },
            leaves: [],
            files: [],
          }));
        else if (!(keepLines && row.closed === 'erased')) {
          await ledger.eraseLog(row.log);
          await forgetHeads(stage.name, [row.log]);
        }
      }
      await rememberErasure(at);
    }
    await stage.session.end();
  });
