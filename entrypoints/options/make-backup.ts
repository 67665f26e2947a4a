import { browser } from '../../utils/browser';
import { phases } from '../../utils/evidence/progress';
import { localDay } from '../../utils/language/dates';
import { writeBackup } from '../../utils/ledger/backup';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { send } from '../../utils/messages/send';
import { software } from '../background/software';
import { saveBytes } from '../popup/save-bytes';
import { inAgeWorker } from './in-age-worker';

export type BackupRequest = {
  ledger: ReadLedger;
  passphrase: string;
  device: string;
  signal: AbortSignal;
  /** 0 to 100; 100 is reached before the file is locked. */
  onProgress(percent: number): void;
};

/** Collects, locks and saves one backup. Returns the name of the file. */
export const makeBackup = async ({ ledger, passphrase, device, signal, onProgress }: BackupRequest): Promise<string> => {
  const { now } = await send(browser.runtime, 'clock', {});
  const { language } = await browser.storage.local.get('language');
  const { version, build_sha256 } = software();
  const rows = await ledger.logs();
  const total = rows.reduce((sum, { size }) => sum + size, 0);
  const step = phases({ signal, onProgress: (done, of) => onProgress(Math.round((100 * done) / of)) }).begin(1, total);
  const about = {
    made: now,
    software: { version, build_sha256 },
    ...(device && { device }),
    settings: language === 'id' || language === 'en' ? { language } : {},
  };
  const zip = await writeBackup(ledger, about, step);
  onProgress(100);
  const bytes = await inAgeWorker({ work: 'lock', bytes: zip, passphrase }, signal);
  const name = `cadangan-saksi-${localDay(now, -new Date(now).getTimezoneOffset())}.age`;
  saveBytes(bytes.slice(), 'application/octet-stream', name);
  await send(browser.runtime, 'backup-made', { sizes: Object.fromEntries(rows.map(({ log, size }) => [log, size])) });
  return name;
};
