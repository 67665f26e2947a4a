import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { Working } from '../../components/working';
import { browser } from '../../utils/browser';
import { type Language, sayDate } from '../../utils/language/dates';
import { settingsWords } from '../../utils/language/settings-words';
import { makePassphrase } from '../../utils/ledger/passphrase';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { makeBackup } from './make-backup';

type State =
  | { is: 'idle' }
  | { is: 'writing-down'; passphrase: string; written: boolean }
  | { is: 'working'; percent: number }
  | { is: 'saved'; name: string }
  | { is: 'failed'; sentence: string };

type Kept = { device?: string; backup?: { at: string }; remind?: boolean };

/** Makes a backup: the passphrase is shown once, then the file is collected, locked and saved. */
export const BackupSection = ({ language, ledger }: { language: Language; ledger: ReadLedger }) => {
  const say = settingsWords[language].backup;
  const [state, setState] = useState<State>({ is: 'idle' });
  const [kept, setKept] = useState<Kept | undefined>();
  const [isEmpty, setEmpty] = useState(false);
  const abort = useRef(new AbortController());
  const storing = useRef(Promise.resolve());

  const load = async (): Promise<void> => {
    // What is typed at this moment is not overwritten by what stood in the store before it.
    await storing.current;
    setKept((await browser.storage.local.get(['device', 'backup', 'remind'])) as Kept);
    setEmpty((await ledger.logs()).length === 0);
  };
  useEffect(() => {
    load().catch((error) => setState({ is: 'failed', sentence: say.failed(String(error)) }));
  }, [ledger]);

  const keep = (change: Kept): void => {
    setKept((before) => ({ ...before, ...change }));
    storing.current = browser.storage.local.set(change);
  };
  const save = async (passphrase: string): Promise<void> => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setState({ is: 'working', percent: 0 });
    try {
      const onProgress = (percent: number) => setState({ is: 'working', percent });
      const name = await makeBackup({ ledger, passphrase, device: kept?.device?.trim() ?? '', signal, onProgress });
      setState({ is: 'saved', name });
      await load();
    } catch (error) {
      const reason = reasonOf(error);
      setState({ is: 'failed', sentence: signal.aborted ? say.cancelled : say.failed(`${reason}.`) });
    }
  };

  return (
    <section id="backup" aria-labelledby="backup-title" class="choices">
      <h2 id="backup-title">{say.title}</h2>
      <p>{say.why}</p>
      <p class="quiet">{kept?.backup ? say.last(sayDate(kept.backup.at, -new Date().getTimezoneOffset(), language)) : say.never}</p>
      <label>
        {say.device}{' '}
        <input
          disabled={!kept}
          value={kept?.device ?? ''}
          maxLength={40}
          onChange={(event) => keep({ device: event.currentTarget.value })}
        />
        <span class="quiet"> {say.deviceHint}</span>
      </label>
      <label class="choice-line">
        <input
          type="checkbox"
          disabled={!kept}
          checked={kept?.remind !== false}
          onChange={(event) => keep({ remind: event.currentTarget.checked })}
        />{' '}
        {say.remind}
      </label>
      {isEmpty && <p class="quiet">{say.nothing}</p>}
      {state.is !== 'writing-down' && state.is !== 'working' && (
        <button
          type="button"
          id="make-backup"
          disabled={isEmpty}
          onClick={() => {
            const passphrase = makePassphrase((count) => crypto.getRandomValues(new Uint8Array(count)));
            setState({ is: 'writing-down', passphrase, written: false });
          }}
        >
          {say.make}
        </button>
      )}
      {state.is === 'writing-down' && (
        <fieldset class="choice">
          <legend>{say.passphrase}</legend>
          <p>{say.passphraseOnce}</p>
          <p class="state">
            <strong id="passphrase">{state.passphrase}</strong>
          </p>
          <label class="choice-line">
            <input
              type="checkbox"
              id="passphrase-written"
              checked={state.written}
              onChange={(event) => setState({ ...state, written: event.currentTarget.checked })}
            />{' '}
            {say.written}
          </label>
          <button type="button" id="save-backup" class="main" disabled={!state.written} onClick={() => void save(state.passphrase)}>
            {say.save}
          </button>
          <button type="button" onClick={() => setState({ is: 'idle' })}>
            {say.cancel}
          </button>
        </fieldset>
      )}
      <div aria-live="polite" class="choices">
        {state.is === 'working' && (
          <Working
            label={state.percent < 100 ? say.collecting(state.percent) : say.locking}
            total={100}
            {...(state.percent < 100 && { done: state.percent })}
            cancel={{ label: say.cancel, run: () => abort.current.abort() }}
          />
        )}
        {state.is === 'saved' && <p data-backup={state.name}>{say.saved(state.name)}</p>}
        {state.is === 'failed' && <p role="alert">{state.sentence}</p>}
      </div>
    </section>
  );
};
