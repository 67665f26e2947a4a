import { BackupRefused } from '../../utils/ledger/backup-document';
import type { AgeAnswer, AgeAsked } from './age-worker';

/** Locks or unlocks a backup in a worker of its own. Rejects with BackupRefused, with an Error, or with the signal's reason. */
export const inAgeWorker = (asked: AgeAsked, signal: AbortSignal): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./age-worker.ts', import.meta.url), { type: 'module' });
    const end = (finish: () => void): void => {
      worker.terminate();
      finish();
    };
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
    worker.onerror = (event) => end(() => reject(new Error(event.message || 'the worker did not start')));
    worker.onmessage = ({ data }: MessageEvent<AgeAnswer>) =>
      end(() => {
        if ('bytes' in data) resolve(data.bytes);
        else reject(data.because === 'failed' ? new Error(data.message) : new BackupRefused(data.because, data.message));
      });
    worker.postMessage(asked);
  });
