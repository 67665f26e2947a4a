import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';
import { sayTime } from '../utils/language/dates';
import { reasonOf } from './reason-of';
import { Working } from './working';

/** What a check of the whole log found. `places` and `copies` in the order of the log; `time`: when it was checked, ISO 8601, UTC. */
export type CheckedLog = {
  size: number;
  places: readonly { seq: number; why: string }[];
  copies: readonly { seq: number; path: string; why: string }[];
  backwards: number;
  time: string;
};

type Progress =
  | { is: 'idle' }
  | { is: 'checking'; done: number; total: number }
  | { is: 'checked'; log: CheckedLog }
  | { is: 'cancelled' }
  | { is: 'failed'; reason: string };

export type ChainCheckProps = {
  language: Language;
  offsetMin: number;
  /** Checks the log; rejects when `signal` is aborted. */
  check(signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<CheckedLog>;
};

const Verdict = ({ log, language, offsetMin }: { log: CheckedLog; language: Language; offsetMin: number }) => {
  const say = words[language].storage.check;
  const faults = [
    ...log.places.map(({ seq, why }) => ({ seq, line: say.place(seq, why) })),
    ...log.copies.map(({ seq, path, why }) => ({ seq, line: say.copy(seq, path, why) })),
  ];
  if (faults.length === 0)
    return (
      <div class="state good" data-whole="true">
        <p>{say.sound(log.size, sayTime(log.time, offsetMin, language))}</p>
        {log.backwards > 0 && <p class="quiet">{say.backwards(log.backwards)}</p>}
      </div>
    );
  return (
    <div class="state bad" data-whole="false">
      <p>{say.broken(faults.length)}</p>
      <ul>
        {faults.map(({ seq, line }) => (
          <li key={line}>
            <a href={`#entry-${seq}`}>{line}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** One button; progress that can be cancelled; the verdict, with each place that does not hold. */
export const ChainCheck = ({ language, offsetMin, check }: ChainCheckProps) => {
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });
  const abort = useRef<AbortController | undefined>(undefined);
  const say = words[language].storage.check;
  // Leaving the page ends the work.
  useEffect(() => () => abort.current?.abort(), []);

  const start = async (): Promise<void> => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setProgress({ is: 'checking', done: 0, total: 0 });
    try {
      const log = await check(signal, (done, total) => setProgress({ is: 'checking', done, total }));
      setProgress({ is: 'checked', log });
    } catch (error) {
      if (signal.aborted) setProgress({ is: 'cancelled' });
      else setProgress({ is: 'failed', reason: reasonOf(error) });
    }
  };

  return (
    <section class="choices" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p class="quiet">{say.what}</p>
      {progress.is === 'checking' ? (
        <Working
          label={say.checking(progress.done, progress.total)}
          done={progress.done}
          total={progress.total}
          cancel={{ label: say.cancel, run: () => abort.current?.abort() }}
        />
      ) : (
        <button type="button" id="check-log" onClick={() => void start()}>
          {say.start}
        </button>
      )}
      <div aria-live="polite">
        {progress.is === 'checked' && <Verdict log={progress.log} language={language} offsetMin={offsetMin} />}
        {progress.is === 'cancelled' && <p>{say.cancelled}</p>}
        {progress.is === 'failed' && <p role="alert">{say.failed(progress.reason)}</p>}
      </div>
    </section>
  );
};
