import { render } from 'preact';
import { Brand } from '../../components/brand';
import { words } from '../../utils/language';
import { complaintWords } from '../../utils/language/complaint-words';
import { askedAccount } from '../popup/asked-account';
import { loadPopup } from '../popup/load';
import { keepLane } from '../popup/open-ledger';
import { openPage } from '../popup/open-page';
import { openCase } from './case-file';
import { ComplaintPage } from './complaint-page';

const show = async (): Promise<void> => {
  const { ledger, accounts: all, trouble, language } = await loadPopup();
  // Nothing can be added to another device's log.
  const accounts = all.filter(({ elsewhere }) => !elsewhere);
  const account = askedAccount(accounts);
  const say = words[language];
  const root = openPage(language, say.pages.complaint);
  const file = ledger && account && (await openCase(ledger, account));
  render(
    <main class="complaint">
      <Brand language={language}>{accounts.length === 1 && <span class="quiet">{account?.label}</span>}</Brand>
      <h1>{say.pages.complaint}</h1>
      <p>{complaintWords[language].intro}</p>
      {trouble && <p role="alert">{say.popup.trouble[trouble.kind]}</p>}
      {accounts.length > 1 && (
        <label>
          {complaintWords[language].account}{' '}
          <select value={account?.log} onChange={(event) => location.assign(keepLane(`complaint.html?log=${event.currentTarget.value}`))}>
            {accounts.map(({ log, label }) => (
              <option key={log} value={log}>
                {label ?? say.popup.accountUnknownShort}
              </option>
            ))}
          </select>
        </label>
      )}
      {file ? <ComplaintPage file={file} language={language} onNoted={show} /> : <p>{complaintWords[language].noLog}</p>}
    </main>,
    root,
  );
};

void show();
