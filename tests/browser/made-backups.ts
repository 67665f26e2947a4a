import 'fake-indexeddb/auto';
import { Encrypter } from 'age-encryption';
import { unzipSync, zipSync } from 'fflate';
import { canonicalBytes } from '../../utils/chain/canonical';
import { writeBackup } from '../../utils/ledger/backup';
import { lock } from '../../utils/ledger/lock';
import { openLedger } from '../../utils/ledger/open';
import { readBackup } from '../../utils/ledger/read-backup';

const noWait = async (): Promise<void> => {};

/** Locked with little work, so that a test of many files does not take minutes; the age format allows any. */
export const quickLock = (zip: Uint8Array, passphrase: string): Promise<Uint8Array> =>
  lock(zip, passphrase, () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(10);
    return encrypter.encrypt(zip);
  });

/** The same backup as a later version of Saksi may write it. Imagined. */
export const asNewer = (zip: Uint8Array): Uint8Array => {
  const files = unzipSync(zip);
  const document = JSON.parse(new TextDecoder().decode(files['cadangan.json']));
  return zipSync({ ...files, 'cadangan.json': canonicalBytes({ ...document, schema: 'saksi/backup/2' }) });
};

/** The same backup with one record that says another thing, as whoever opened it with `age` could have changed it. */
export const asTampered = (zip: Uint8Array): Uint8Array => {
  const files = unzipSync(zip);
  const path = Object.keys(files).find((name) => name.endsWith('/records/000001.json')) ?? '';
  return zipSync({ ...files, [path]: new TextEncoder().encode('{}') });
};

/** A backup of a device that went on with the log too: it parts from the other after the entries that both have. */
export const asForked = async (zip: Uint8Array): Promise<Uint8Array> => {
  const { document, logs } = await readBackup(zip, noWait);
  const ledger = await openLedger(`forked-${crypto.randomUUID()}`);
  for (const log of logs) {
    const note = { kind: 'note' as const, time: document.made, body: {}, leaves: [], files: [] };
    await ledger.restoreLog(log, 0, { as: 'here', drafts: [note, note, note] });
  }
  const { made, software, settings } = document;
  return writeBackup(ledger, { made, software, settings }, noWait);
};
