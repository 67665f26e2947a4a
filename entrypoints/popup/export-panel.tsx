import { useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { Working } from '../../components/working';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import type { AccountView } from './load';

type ExportProfile = 'samar' | 'ombudsman' | 'lengkap';
type Progress =
  | { is: 'closed' }
  | { is: 'choosing' }
  | { is: 'working'; done: number; total: number }
  | { is: 'saved'; name: string; head: string; save(): void }
  | { is: 'failed'; sentence: string };

export type ExportPanelProps = { ledger: ReadLedger; account: AccountView; language: Language; offsetMin: number };

/** One button; then what will be in the file, in words; then progress that can be cancelled. */
export const ExportPanel = ({ ledger, account, language, offsetMin }: ExportPanelProps) => {
  const [progress, setProgress] = useState<Progress>({ is: 'closed' });
  const abort = useRef<AbortController | undefined>(undefined);
  const say = words[language].popup;

  const start = async (profile: ExportProfile): Promise<void> => {
    abort.current = new AbortController();
    setProgress({ is: 'working', done: 0, total: 1 });
    try {
      // Loaded only now: the popup opens without the weight of the evidence.
      const { exportEvidence } = await import('./export-evidence');
      const { name, head, save } = await exportEvidence({
        ledger,
        log: account.log,
        personal: account.derived.personal,
        profile,
        offsetMin,
        signal: abort.current.signal,
        onProgress: (done, total) => setProgress({ is: 'working', done, total }),
      });
      setProgress({ is: 'saved', name, head, save });
    } catch (error) {
      setProgress({ is: 'failed', sentence: sentenceOf(error, abort.current.signal) });
    }
  };

  const sentenceOf = (error: unknown, signal: AbortSignal): string => {
    if (signal.aborted) return say.exportCancelled;
    if (error instanceof Error && error.name === 'LeakFound') return say.leakStopped((error as Error & { file: string }).file);
    return say.exportFailed(reasonOf(error));
  };

  const option = (profile: ExportProfile, label: string, what: string) => (
    <div class="choice">
      <button type="button" data-profile={profile} onClick={() => void start(profile)}>
        {label}
      </button>
      <p class="quiet">{what}</p>
    </div>
  );

  return (
    <section class="choices" aria-live="polite">
      <button
        type="button"
        id="export"
        class="main"
        disabled={progress.is === 'working'}
        aria-expanded={progress.is === 'choosing'}
        onClick={() => setProgress({ is: 'choosing' })}
      >
        {say.export}
      </button>
      {progress.is === 'choosing' && option('samar', say.exportMasked, say.exportMaskedWhat)}
      {progress.is === 'choosing' && option('ombudsman', say.exportOmbudsman, say.exportOmbudsmanWhat)}
      {progress.is === 'choosing' && option('lengkap', say.exportFull, say.exportFullWhat)}
      {progress.is === 'working' && (
        <Working
          label={say.exporting(progress.done, progress.total)}
          done={progress.done}
          total={progress.total}
          cancel={{ label: say.cancel, run: () => abort.current?.abort() }}
        />
      )}
      {progress.is === 'saved' && (
        <p data-exported={progress.name}>
          <button type="button" class="plain" onClick={progress.save}>
            {say.exported(progress.name)}
          </button>
          <br />
          <span class="quiet">
            {say.exportHead}: <code>{progress.head}</code>
          </span>
        </p>
      )}
      {progress.is === 'failed' && <p role="alert">{progress.sentence}</p>}
    </section>
  );
};
