import { Decrypter, Encrypter } from 'age-encryption';
import { BackupRefused } from './backup-document';

/** scrypt needs 2^(N + 10) bytes: 256 MB, or 64 MB on a phone that cannot give them (evidence.md 8). */
const WORK = [18, 16] as const;

const isOutOfMemory = (error: unknown): boolean => error instanceof RangeError || /memory|allocation/i.test(String(error));

/**
 * An age v1 file (age-encryption.org/v1) that `age -d` opens with the same passphrase. Takes seconds, and memory: call it in a worker. `encrypt` is passed in by
 * tests that have no memory to lose.
 */
export const lock = async (
  bytes: Uint8Array,
  passphrase: string,
  encrypt = (work: number): Promise<Uint8Array> => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(work);
    return encrypter.encrypt(bytes);
  },
): Promise<Uint8Array> => {
  try {
    return await encrypt(WORK[0]);
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    return encrypt(WORK[1]);
  }
};

const MAGIC = 'age-encryption.org/v1\n';

/** The inverse. Throws BackupRefused: `not-a-backup`, `passphrase`, or `damaged` where bytes were changed or are missing. */
export const unlock = async (file: Uint8Array, passphrase: string): Promise<Uint8Array> => {
  if (new TextDecoder().decode(file.subarray(0, MAGIC.length)) !== MAGIC)
    throw new BackupRefused('not-a-backup', 'the file does not begin as an age file does');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BackupRefused(/no identity matched/.test(message) ? 'passphrase' : 'damaged', message);
  }
};
