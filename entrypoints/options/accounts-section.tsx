import { useEffect, useState } from 'preact/hooks';
import { type Language, sayDate, sayTime, WIB_MIN } from '../../utils/language/dates';
import { settingsWords } from '../../utils/language/settings-words';
import type { LogRow } from '../../utils/ledger/database';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import type { Derived } from '../background/fold/derived';
import { maskedLabel } from '../popup/load';
import { keepLane } from '../popup/open-ledger';

export type AccountsProps = { language: Language; ledger: ReadLedger };

/** Every account that has records here, masked, with how many and since when. */
export const AccountsSection = ({ language, ledger }: AccountsProps) => {
  const say = settingsWords[language].settings.accounts;
  const [rows, setRows] = useState<LogRow[]>();
  useEffect(() => void ledger.logs().then(setRows), [ledger]);
  const line = ({ log, size, openedAt, closed, derived }: LogRow) => {
    const { personal = [], lastLook } = (derived as Derived | null) ?? {};
    const offsetMin = lastLook?.offsetMin ?? WIB_MIN;
    return (
      <li key={log} data-account={log}>
        <strong>{maskedLabel(personal) ?? say.unnamed}</strong>
        {closed && <span> ({say[closed]})</span>}
        <p class="quiet">
          {say.told(size, sayDate(openedAt, offsetMin, language))}
          {lastLook && ` · ${say.last(sayTime(lastLook.at, offsetMin, language))}`}
        </p>
        <a href={keepLane(`/timeline.html?log=${log}`)}>{say.open}</a>
      </li>
    );
  };
  return (
    <section aria-labelledby="accounts-title" class="choices">
      <h2 id="accounts-title">{say.title}</h2>
      {rows?.length === 0 ? <p>{say.none}</p> : <ul class="plain-list">{rows?.map(line)}</ul>}
    </section>
  );
};
