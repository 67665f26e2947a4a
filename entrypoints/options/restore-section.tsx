import { useRef, useState } from 'preact/hooks';
import { FileField } from '../../components/file-field';
import { reasonOf } from '../../components/reason-of';
import { Working } from '../../components/working';
import { browser } from '../../utils/browser';
import { type Language, sayDate } from '../../utils/language/dates';
import { settingsWords } from '../../utils/language/settings-words';
import { BackupRefused } from '../../utils/ledger/backup-document';
import { readPassphrase } from '../../utils/ledger/passphrase';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { stage, takeStaged } from '../../utils/ledger/staged';
import type { Answers } from '../../utils/messages/protocol';
import { send, wasStopped } from '../../utils/messages/send';
import { type OpenedBackup, openBackup } from './open-backup';

type State =
  | { is: 'idle' }
  | { is: 'opening'; percent?: number }
  | { is: 'opened'; backup: OpenedBackup; goOn: boolean }
  | { is: 'restoring' }
  | { is: 'done'; backup: OpenedBackup; restored: Answers<'restore'>['restored'] }
  | { is: 'failed'; sentence: string; where?: string };

const freshId = (): string => crypto.randomUUID().replaceAll('-', '');

/** Opens a backup, says what is in it and what would become of it, and takes it over. */
export const RestoreSection = ({ language, ledger, onChange }: { language: Language; ledger: ReadLedger; onChange(): void }) => {
  const say = settingsWords[language].restore;
  const [state, setState] = useState<State>({ is: 'idle' });
  const [file, setFile] = useState<File | undefined>();
  const [typed, setTyped] = useState('');
  const abort = useRef(new AbortController());
  const day = (time: string): string => sayDate(time, -new Date().getTimezoneOffset(), language);

  const fail = (error: unknown, stopped: boolean): void => {
    if (stopped) setState({ is: 'failed', sentence: say.cancelled });
    else if (error instanceof BackupRefused) setState({ is: 'failed', sentence: say.refused[error.because], where: error.message });
    else setState({ is: 'failed', sentence: say.failed(`${reasonOf(error)}.`) });
  };
  const open = async (chosen: File): Promise<void> => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setState({ is: 'opening' });
    const onProgress = (done: number, total: number) => setState({ is: 'opening', percent: Math.floor((100 * done) / total) });
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const backup = await openBackup(ledger, bytes, readPassphrase(typed).passphrase, { signal, onProgress });
      setState({ is: 'opened', backup, goOn: true });
    } catch (error) {
      fail(error, signal.aborted);
    }
  };
  const restore = async (backup: OpenedBackup, goOn: boolean): Promise<void> => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    signal.addEventListener('abort', () => void send(browser.runtime, 'stop-restore', {}), { once: true });
    setState({ is: 'restoring' });
    try {
      const staged = freshId();
      await stage(staged, backup.zip);
      // Cancelled before the background was asked: nothing is to be stopped there, and what was laid aside for it is not to stay.
      if (signal.aborted) await takeStaged(staged);
      signal.throwIfAborted();
      const { restored } = await send(browser.runtime, 'restore', { staged, adopt: goOn ? backup.logs.map(({ log }) => log) : [] });
      setState({ is: 'done', backup, restored });
      onChange();
    } catch (error) {
      fail(error, wasStopped(error));
    }
  };
  const labelOf = ({ logs }: OpenedBackup, log: string): string => logs.find((each) => each.log === log)?.label ?? say.unnamed;
  const { mistyped } = readPassphrase(typed);

  return (
    <section id="restore" aria-labelledby="restore-title" class="choices">
      <h2 id="restore-title">{say.title}</h2>
      <p>{say.why}</p>
      <FileField label={say.file} id="backup-file" onChoose={setFile} />
      <label>
        {say.passphrase}
        <input
          id="backup-passphrase"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {mistyped.map(({ word, meant }) => (
        <p key={word} class="quiet">
          {meant ? say.mistyped(word, meant) : say.unknownWord(word)}
        </p>
      ))}
      <button
        type="button"
        id="open-backup"
        disabled={!file || typed.trim() === '' || state.is === 'opening' || state.is === 'restoring'}
        onClick={() => file && void open(file)}
      >
        {say.open}
      </button>
      <div aria-live="polite" class="choices">
        {(state.is === 'opening' || state.is === 'restoring') && (
          <Working
            label={state.is === 'restoring' ? say.restoring : state.percent === undefined ? say.opening : say.checking(state.percent)}
            {...(state.is === 'opening' && state.percent !== undefined && { done: state.percent, total: 100 })}
            cancel={{ label: say.cancel, run: () => abort.current.abort() }}
          />
        )}
        {state.is === 'opened' && (
          <div class="choices">
            <p>{say.made(day(state.backup.made), state.backup.device)}</p>
            <ul>
              {state.backup.logs.map(({ log, label, entries, from, to, relation }) => (
                <li key={log}>
                  {say.log(label ?? say.unnamed, entries, day(from), day(to))} ({say.relation[relation]})
                </li>
              ))}
            </ul>
            <fieldset>
              <legend>{say.question}</legend>
              {[true, false].map((goOn) => (
                <label key={String(goOn)} class="choice-line">
                  <input
                    type="radio"
                    name="go-on"
                    data-go-on={String(goOn)}
                    checked={state.goOn === goOn}
                    onChange={() => setState({ ...state, goOn })}
                  />{' '}
                  {goOn ? say.goOn : say.keepApart}
                </label>
              ))}
              <p class="quiet">{say.questionWhy}</p>
            </fieldset>
            <button type="button" id="restore-backup" class="main" onClick={() => void restore(state.backup, state.goOn)}>
              {say.restore}
            </button>
          </div>
        )}
        {state.is === 'done' && (
          <ul id="restored">
            {state.restored.map(({ log, did, at, unrecorded }) => (
              <li key={log} data-did={did}>
                {labelOf(state.backup, log)}: {say.did[did]} {/rollback|fork/.test(did) && !unrecorded && say.recorded}{' '}
                {at !== undefined && say.forkAt(at)}
              </li>
            ))}
          </ul>
        )}
        {state.is === 'failed' && (
          <div role="alert">
            <p>{state.sentence}</p>
            {state.where && <p class="quiet">{say.refusedWhere(state.where)}</p>}
          </div>
        )}
      </div>
    </section>
  );
};
