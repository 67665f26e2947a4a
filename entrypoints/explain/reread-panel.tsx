import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { Working } from '../../components/working';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { explainWords } from '../../utils/language/explain-words';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { send } from '../../utils/messages/send';
import { lessonsKept } from '../background/said/lessons';
import { rereadDone, wasReread } from './reread-memory';
import { looksToReread, rereadOld } from './reread-old';
import { wordsForWith } from './words-for';

export type RereadPanelProps = { ledger: ReadLedger; log: string; language: Language /** Begins by itself. */; atOnce?: boolean };

type State =
  | { is: 'nothing' }
  | { is: 'offered'; seqs: number[] }
  | { is: 'working'; done: number; total: number }
  | { is: 'done'; recorded: number; stopped: boolean }
  | { is: 'failed'; why: string };

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** "Baca ulang catatan lama": once Saksi has learnt more words, old page copies that it could not read then. */
export const RereadPanel = ({ ledger, log, language, atOnce = false }: RereadPanelProps) => {
  const [state, setState] = useState<State>({ is: 'nothing' });
  const abort = useRef<AbortController | undefined>(undefined);
  const say = explainWords[language].reread;

  const start = async (seqs: readonly number[]): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    try {
      const { recorded, left } = await rereadOld({
        ledger,
        log,
        seqs,
        wordsFor: wordsForWith(await lessonsKept()),
        record: async (readings) => (await send(browser.runtime, 'record-rereading', { log, readings })).recorded,
        breathe,
        signal: controller.signal,
        onProgress: (done, total) => setState({ is: 'working', done, total }),
      });
      if (left === 0) await rereadDone(ledger, log);
      setState({ is: 'done', recorded, stopped: left > 0 });
    } catch (error) {
      setState({ is: 'failed', why: reasonOf(error) });
    }
  };

  const look = async (): Promise<void> => {
    if (await wasReread(ledger, log)) return;
    const seqs = await looksToReread(ledger, log, wordsForWith(await lessonsKept()));
    if (seqs.length === 0) return rereadDone(ledger, log);
    if (atOnce) await start(seqs);
    else setState({ is: 'offered', seqs });
  };

  useEffect(() => {
    void look();
    return () => abort.current?.abort();
  }, [log]);

  if (state.is === 'nothing') return null;
  return (
    <section class="card" aria-live="polite" data-reread={state.is}>
      {state.is === 'offered' && (
        <>
          <p>{say.offered(state.seqs.length)}</p>
          <button type="button" id="reread" onClick={() => void start(state.seqs)}>
            {say.start}
          </button>
        </>
      )}
      {state.is === 'working' && (
        <Working
          label={say.working(state.done, state.total)}
          done={state.done}
          total={state.total}
          cancel={{ label: words[language].popup.cancel, run: () => abort.current?.abort() }}
        />
      )}
      {state.is === 'done' && <p role="status">{(state.stopped ? say.stopped : say.done)(state.recorded)}</p>}
      {state.is === 'failed' && <p role="alert">{say.failed(state.why)}</p>}
    </section>
  );
};
