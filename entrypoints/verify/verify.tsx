import { useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/brand';
import { FileField } from '../../components/file-field';
import { reasonOf } from '../../components/reason-of';
import { VerdictView } from '../../components/verdict-view';
import { Working } from '../../components/working';
import type { Verdict } from '../../utils/evidence/verify';
import { verifyBundle } from '../../utils/evidence/verify';
import type { Language } from '../../utils/language/dates';
import { verifyWords } from '../../utils/language/verify-words';

type Checked =
  | { is: 'waiting' }
  | { is: 'checking'; percent: number }
  | { is: 'done'; name: string; verdict: Verdict }
  | { is: 'cancelled' }
  | { is: 'failed'; reason: string };

/** Drop a bundle, get a verdict, on this computer alone. */
export const Verify = ({ language }: { language: Language }) => {
  const [checked, setChecked] = useState<Checked>({ is: 'waiting' });
  const [over, setOver] = useState(false);
  const abort = useRef(new AbortController());
  const say = verifyWords[language];

  const check = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // Another file takes the place of the one that is still being checked.
    abort.current.abort();
    abort.current = new AbortController();
    const { signal } = abort.current;
    const tell = (now: Checked): void => {
      if (signal === abort.current.signal) setChecked(now);
    };
    tell({ is: 'checking', percent: 0 });
    try {
      const onProgress = (done: number, total: number) => tell({ is: 'checking', percent: Math.floor((100 * done) / total) });
      const verdict = await verifyBundle(new Uint8Array(await file.arrayBuffer()), { language, signal, onProgress });
      signal.throwIfAborted();
      tell({ is: 'done', name: file.name, verdict });
    } catch (error) {
      tell(signal.aborted ? { is: 'cancelled' } : { is: 'failed', reason: reasonOf(error) });
    }
  };

  return (
    <main>
      <Brand language={language} />
      <h1>{say.title}</h1>
      <p>{say.intro}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the file field beside it does the same from the keyboard */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void check(event.dataTransfer?.files[0]);
        }}
      >
        <FileField label={say.choose} accept=".zip" onChoose={(file) => void check(file)} />
      </div>
      {checked.is === 'checking' && (
        <Working
          label={say.checking(checked.percent)}
          done={checked.percent}
          total={100}
          cancel={{ label: say.cancel, run: () => abort.current.abort() }}
        />
      )}
      <div aria-live="polite" class="choices">
        {checked.is === 'cancelled' && <p>{say.cancelled}</p>}
        {checked.is === 'failed' && <p class="state bad">{say.unreadable(checked.reason)}</p>}
        {checked.is === 'done' && <VerdictView name={checked.name} verdict={checked.verdict} language={language} />}
      </div>
    </main>
  );
};
