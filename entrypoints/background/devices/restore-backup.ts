import { browser } from '../../../utils/browser';
import { sha256Hex } from '../../../utils/chain/sha256';
import { phases } from '../../../utils/evidence/progress';
import type { Draft } from '../../../utils/ledger/append';
import type { Ledger } from '../../../utils/ledger/open';
import { type Backup, type Restorable, readBackup } from '../../../utils/ledger/read-backup';
import { accountOf, ownLogOf, ownLogOfCopy } from '../fold/copies-of';
import { foldLogs } from '../fold/fold-logs';
import { software } from '../software';
import type { Stage } from '../stage';
import { joinDevices, restoreDraft } from './join-devices';

/** `at`: where a fork parts. `unrecorded`: there is no log of this account here that could tell of the refusal. */
export type Restored = { log: string; did: 'continued' | 'added' | 'nothing' | 'rollback' | 'fork'; at?: number; unrecorded?: true };

/** Also a refusal is: nobody may be told that nothing has changed once there is one in the log. */
const isRecorded = ({ did, unrecorded }: Restored): boolean => did !== 'nothing' && !unrecorded;

const isWritten = ({ did }: Restored): boolean => did === 'added' || did === 'continued';

const keyDraft = async (ledger: Ledger, time: string): Promise<Draft> => {
  const { spki } = await ledger.key();
  return { kind: 'key', time, body: { agent: software(), key: { alg: 'ES384', spki_sha256: sha256Hex(spki) } }, leaves: [], files: [] };
};

const entriesOf = ({ log, entries }: Restorable) =>
  entries.map((kept, seq) => {
    const { kind, time } = JSON.parse(kept.line) as { kind: string; time: string };
    return { log, seq, kind, time, ...kept, disclosures: [...kept.disclosures] };
  });

/** A rollback or a fork is never silent: the log that it concerns says that it was tried, or the account's own where that is a copy of another device's. */
const refuseLoudly = async (
  ledger: Ledger,
  { log, size, head }: Restorable,
  time: string,
  made: string,
  at: number | undefined,
): Promise<Pick<Restored, 'unrecorded'>> => {
  const rows = await ledger.logs();
  const here = rows.find((one) => one.log === log);
  const row = here?.closed === 'elsewhere' ? ownLogOfCopy(here, rows) : here;
  if (!row || row.closed) return { unrecorded: true };
  const of = { size, head, made, ...(at !== undefined && { atSeq: at }), ...(row.log !== log && { log }) };
  await ledger.append(row.log, row.size, [restoreDraft(time, at === undefined ? 'rollback' : 'fork', of)]);
  return {};
};

const takeLog = async (
  ledger: Ledger,
  stored: Restorable,
  { document }: Backup,
  time: string,
  adopt: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Restored> => {
  const { log, size, head } = stored;
  const relation = await ledger.relate(stored);
  if (relation.is === 'same') return { log, did: 'nothing' };
  if (relation.is === 'older' || relation.is === 'fork') {
    const at = relation.is === 'fork' ? relation.at : undefined;
    signal?.throwIfAborted();
    const told = await refuseLoudly(ledger, stored, time, document.made, at);
    return { log, ...(at === undefined ? { did: 'rollback' } : { did: 'fork', at }), ...told };
  }
  const here = await ledger.log(log);
  const derived = await foldLogs([{ log, elsewhere: false, entries: entriesOf(stored) }], Object.keys(stored.marks).length > 0);
  const own = ownLogOf(accountOf(derived, stored), log, await ledger.logs());
  const isMine = here !== undefined && here.closed === undefined;
  const goesOn = stored.closed === undefined && !own && (isMine || adopt.includes(log));
  const drafts = goesOn ? [restoreDraft(time, 'restored', { size, head, made: document.made }), await keyDraft(ledger, time)] : [];
  const named = document.device === undefined ? {} : { device: document.device };
  signal?.throwIfAborted();
  await ledger.restoreLog(stored, here?.size ?? 0, { as: goesOn ? 'here' : 'elsewhere', drafts, derived, ...named });
  return { log, did: goesOn ? 'continued' : 'added' };
};

/** Its entries are safe in the file that they came from: no reminder is due for them. */
const rememberBackup = async ({ document: { made }, logs }: Backup): Promise<void> => {
  const { backup } = (await browser.storage.local.get('backup')) as { backup?: { at: string } };
  if (backup && backup.at >= made) return;
  await browser.storage.local.set({ backup: { at: made, sizes: Object.fromEntries(logs.map(({ log, size }) => [log, size])) } });
};

/** What the other device was set to, where nothing was chosen here yet. */
const takeSettings = async ({ document: { settings } }: Backup): Promise<void> => {
  const { language } = await browser.storage.local.get('language');
  if (language === undefined && (settings.language === 'id' || settings.language === 'en'))
    await browser.storage.local.set({ language: settings.language });
};

/**
 * Checks a backup's zip once more and takes over what it holds (utils/ledger/FORMAT.md). `adopt` names the logs that this device is to go on with. Throws
 * BackupRefused, or the signal's reason, before anything is written: once one log is taken over or refused, the rest follows.
 */
export const restoreBackup = (stage: Stage, zip: Uint8Array, adopt: readonly string[], signal?: AbortSignal): Promise<Restored[]> =>
  navigator.locks.request(`saksi-record-${stage.name}`, async () => {
    const ledger = await stage.ledger();
    const time = stage.clock.at(Date.now());
    const backup = await readBackup(zip, phases({ signal }).begin(1, 1));
    const results: Restored[] = [];
    for (const log of backup.logs)
      results.push(await takeLog(ledger, log, backup, time, adopt, results.some(isRecorded) ? undefined : signal));
    const touched = new Set(results.filter(isWritten).map(({ log }) => log));
    const open = (await ledger.logs()).filter(({ closed }) => closed === undefined);
    for (const row of open) await joinDevices(ledger, row, time, (copy) => touched.has(copy.log) || touched.has(row.log));
    await takeSettings(backup);
    if (results.some(({ did }) => did === 'continued')) await rememberBackup(backup);
    return results;
  });
