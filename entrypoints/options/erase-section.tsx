import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../../components/reason-of';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import { type Language, sayDate } from '../../utils/language/dates';
import { settingsWords } from '../../utils/language/settings-words';
import type { LogRow } from '../../utils/ledger/database';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { send } from '../../utils/messages/send';
import type { Derived } from '../background/fold/derived';
import { maskedLabel } from '../popup/load';
import { shownLogs } from '../popup/shown-logs';
import { latestTime } from './latest-time';

type Account = { row: LogRow; last: string };
type State = { is: 'choosing' } | { is: 'asking' } | { is: 'erasing' } | { is: 'done' } | { is: 'failed'; sentence: string };

const EVERYTHING = '';

export type EraseProps = { language: Language; ledger: ReadLedger; onChange(): void };

/** Erases one account or everything, after saying in numbers what is lost, and asking twice. */
export const EraseSection = ({ language, ledger, onChange }: EraseProps) => {
  const say = settingsWords[language].erase;
  const [accounts, setAccounts] = useState<Account[]>([]);
  const [chosen, choose] = useState(EVERYTHING);
  const [keepLines, setKeepLines] = useState(true);
  const [state, setState] = useState<State>({ is: 'choosing' });

  const load = async (): Promise<void> => {
    const all = await ledger.logs();
    // A copy that belongs to an account goes with it.
    const rows = [...shownLogs(all), ...all.filter(({ closed }) => closed === 'erased')];
    setAccounts(await Promise.all(rows.map(async (row) => ({ row, last: await latestTime(ledger, row) }))));
  };
  useEffect(() => {
    load().catch((error) => setState({ is: 'failed', sentence: say.failed(`${String(error)}.`) }));
  }, [ledger]);

  const derivedOf = ({ row }: Account): Derived | null => row.derived as Derived | null;
  const labelOf = (account: Account): string => {
    if (account.row.closed === 'erased') return say.erased;
    const label = maskedLabel(derivedOf(account)?.personal ?? []) ?? say.unnamed;
    return account.row.closed === undefined ? label : `${label} · ${account.row.device ?? words[language].devices.other}`;
  };
  const lost = accounts.filter(({ row }) => chosen === EVERYTHING || row.log === chosen);
  const entries = lost.reduce((sum, { row }) => sum + row.size, 0);
  const findings = lost.reduce((sum, account) => sum + (derivedOf(account)?.known.findings.length ?? 0), 0);
  const day = (time: string): string => sayDate(time, -new Date().getTimezoneOffset(), language);
  const from = lost.map(({ row }) => row.openedAt).sort()[0] ?? '';
  const to =
    lost
      .map(({ last }) => last)
      .sort()
      .at(-1) ?? '';

  const erase = async (): Promise<void> => {
    setState({ is: 'erasing' });
    try {
      await send(browser.runtime, 'erase', { ...(chosen !== EVERYTHING && { log: chosen }), keepLines });
      setState({ is: 'done' });
      choose(EVERYTHING);
      onChange();
    } catch (error) {
      setState({ is: 'failed', sentence: say.failed(`${reasonOf(error)}.`) });
    }
  };
  const way = (keeps: boolean, label: string, what: string) => (
    <label class="tick">
      <input
        type="radio"
        name="erase-way"
        data-keep-lines={String(keeps)}
        checked={keepLines === keeps}
        onChange={() => {
          setKeepLines(keeps);
          setState({ is: 'choosing' });
        }}
      />
      <span>
        {label}
        <br />
        <span class="quiet">{what}</span>
      </span>
    </label>
  );

  return (
    <section id="erase" aria-labelledby="erase-title" class="choices">
      <h2 id="erase-title">{say.title}</h2>
      <p>{say.why}</p>
      <label>
        {say.account}{' '}
        <select
          value={chosen}
          onChange={(event) => {
            choose(event.currentTarget.value);
            setState({ is: 'choosing' });
          }}
        >
          <option value={EVERYTHING}>{say.everything}</option>
          {accounts.map((account) => (
            <option key={account.row.log} value={account.row.log}>
              {labelOf(account)}
            </option>
          ))}
        </select>
      </label>
      {way(true, say.keepLines, say.keepLinesWhat)}
      {way(false, say.all, say.allWhat)}
      {lost.length > 0 && <p data-erase-loses>{say.loses(entries, findings, day(from), day(to))}</p>}
      {(state.is === 'choosing' || state.is === 'done' || state.is === 'failed') && (
        <button type="button" id="erase-next" disabled={lost.length === 0} onClick={() => setState({ is: 'asking' })}>
          {say.next}
        </button>
      )}
      <div aria-live="polite" class="choices">
        {state.is === 'asking' && (
          <fieldset class="state bad">
            <legend>{say.sure}</legend>
            <button type="button" id="erase-confirm" onClick={() => void erase()}>
              {say.confirm}
            </button>
            <button type="button" onClick={() => setState({ is: 'choosing' })}>
              {say.cancel}
            </button>
          </fieldset>
        )}
        {state.is === 'erasing' && <p>{say.erasing}</p>}
        {state.is === 'done' && <p data-erased>{say.done}</p>}
        {state.is === 'failed' && <p role="alert">{state.sentence}</p>}
      </div>
    </section>
  );
};
