import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { Working } from '../../components/working';
import type { Preview } from '../../utils/evidence/preview';
import { openPreview } from '../../utils/evidence/preview';
import type { EvidenceSource, Profile } from '../../utils/evidence/source';
import { PROFILES } from '../../utils/evidence/source';
import type { Language } from '../../utils/language/dates';
import { exportWords } from '../../utils/language/export-words';
import { type Choice, holdEntry, nothingHeld } from './choice';
import { MadeFile } from './made-file';
import { type Made, makeFile, recordExport } from './make-file';
import { Review } from './review';

export type ExportPageProps = { source: EvidenceSource; language: Language; offsetMin: number };

type Progress =
  | { is: 'choosing' }
  | { is: 'working'; percent: number }
  | { is: 'made'; made: Made }
  | { is: 'cancelled' }
  | { is: 'leak'; file: string; seq: number | undefined }
  | { is: 'failed'; reason: string };

const troubleOf = (error: unknown, signal: AbortSignal): Progress => {
  if (signal.aborted) return { is: 'cancelled' };
  if (error instanceof Error && error.name === 'LeakFound') {
    const { file, seq } = error as Error & { file: string; seq: number | undefined };
    return { is: 'leak', file, seq };
  }
  return { is: 'failed', reason: reasonOf(error) };
};

const ChooseProfile = ({ profile, language, onChoose }: { profile: Profile; language: Language; onChoose(profile: Profile): void }) => {
  const say = exportWords[language];
  return (
    <fieldset>
      <legend>{say.forWhom}</legend>
      {PROFILES.map((one) => (
        <label class="tick" key={one}>
          <input type="radio" name="profile" value={one} checked={one === profile} onChange={() => onChoose(one)} />
          <span>
            <strong>{say.profiles[one].name}</strong>
            <br />
            <span class="quiet">{say.profiles[one].what}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

/** For whom, what exactly, then the file: nothing is made before it was looked at, nothing is saved before it was asked for. */
export const ExportPage = ({ source, language, offsetMin }: ExportPageProps) => {
  const say = exportWords[language];
  const [profile, setProfile] = useState<Profile>('samar');
  const [choice, setChoice] = useState<Choice>(nothingHeld);
  const [archive, setArchive] = useState(false);
  const [open, setOpen] = useState<(profile: Profile, choice: Choice) => Preview>();
  const [preview, setPreview] = useState<Preview>();
  const [progress, setProgress] = useState<Progress>({ is: 'choosing' });
  const abort = useRef(new AbortController());

  useEffect(() => {
    openPreview(source).then(
      (opened) => setOpen(() => opened),
      (error) => setProgress({ is: 'failed', reason: String(error) }),
    );
  }, [source]);
  useEffect(() => setPreview(open?.(profile, choice)), [open, profile, choice]);

  const make = async (): Promise<void> => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setProgress({ is: 'working', percent: 0 });
    try {
      const onProgress = (done: number, total: number) => setProgress({ is: 'working', percent: Math.floor((100 * done) / total) });
      setProgress({
        is: 'made',
        made: await makeFile({ source, profile, withhold: choice, archive, language, offsetMin, signal, onProgress }),
      });
    } catch (error) {
      setProgress(troubleOf(error, signal));
    }
  };

  if (progress.is === 'made') {
    const { made } = progress;
    const change = () => {
      URL.revokeObjectURL(made.url);
      setProgress({ is: 'choosing' });
    };
    return <MadeFile made={made} language={language} onSave={() => recordExport(source.log, made)} onChange={change} />;
  }
  return (
    <div class="choices">
      <ChooseProfile profile={profile} language={language} onChoose={setProfile} />
      {preview ? (
        <Review preview={preview} choice={choice} language={language} offsetMin={offsetMin} onChoice={setChoice} />
      ) : (
        progress.is !== 'failed' && <p>{say.counting}</p>
      )}
      <label class="tick">
        <input type="checkbox" id="archive" checked={archive} onChange={({ currentTarget }) => setArchive(currentTarget.checked)} />
        <span>
          {say.archive}
          <br />
          <span class="quiet">{say.archiveWhat}</span>
        </span>
      </label>
      <section class="choices within-reach" aria-live="polite">
        {progress.is === 'leak' && (
          <div role="alert" class="state bad">
            <p>{say.leak(progress.seq === undefined ? progress.file : say.leakAt(progress.seq, progress.file))}</p>
            {progress.seq !== undefined && (
              <button type="button" onClick={() => setChoice(holdEntry(choice, progress.seq as number, true))}>
                {say.leakHold(progress.seq)}
              </button>
            )}
          </div>
        )}
        {progress.is === 'failed' && (
          <p role="alert" class="state bad">
            {say.failed(progress.reason)}
          </p>
        )}
        {progress.is === 'cancelled' && <p role="status">{say.cancelled}</p>}
        {progress.is === 'working' ? (
          <Working
            label={say.making(progress.percent)}
            done={progress.percent}
            total={100}
            cancel={{ label: say.cancel, run: () => abort.current.abort() }}
          />
        ) : (
          <button type="button" class="main" id="make" disabled={!preview} onClick={() => void make()}>
            {say.make}
          </button>
        )}
      </section>
    </div>
  );
};
