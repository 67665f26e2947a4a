import { BackupRefused, type RefusedBecause } from '../../utils/ledger/backup-document';
import { lock, unlock } from '../../utils/ledger/lock';

/** What is asked of the worker, and what it answers. */
export type AgeAsked = { work: 'lock' | 'unlock'; bytes: Uint8Array; passphrase: string };
export type AgeAnswer = { bytes: Uint8Array } | { because: RefusedBecause | 'failed'; message: string };

const WORK = { lock, unlock: (bytes: Uint8Array, passphrase: string) => unlock(bytes, passphrase) };

/** scrypt takes seconds without a pause: here the page stays alive, and cancelling ends the worker. */
self.onmessage = ({ data: { work, bytes, passphrase } }: MessageEvent<AgeAsked>): void => {
  const answer = (said: AgeAnswer): void => self.postMessage(said);
  WORK[work](bytes, passphrase).then(
    (done) => answer({ bytes: done }),
    (error) =>
      answer({
        because: error instanceof BackupRefused ? error.because : 'failed',
        message: error instanceof Error ? error.message : String(error),
      }),
  );
};
