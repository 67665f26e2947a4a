import { render } from 'preact';
import { Brand } from '../../components/brand';
import type { EvidenceSource } from '../../utils/evidence/source';
import { words } from '../../utils/language';
import { askedAccount } from '../popup/asked-account';
import { type AccountView, loadPopup, offsetOf, type PopupData } from '../popup/load';
import { keepLane } from '../popup/open-ledger';
import { evidenceSource } from './evidence-source';
import { ExportPage } from './export';

const root = document.getElementById('root');
if (!root) throw new Error('export/index.html has no #root');

const Frame = ({ data, account, source }: { data: PopupData; account: AccountView | undefined; source: EvidenceSource | undefined }) => {
  const { accounts, trouble, language } = data;
  const say = words[language].exportPage;
  return (
    <main>
      <Brand language={language} />
      <h1>{say.title}</h1>
      <p>{say.intro}</p>
      {trouble && <p role="alert">{words[language].popup.trouble[trouble.kind]}</p>}
      {accounts.length > 1 && (
        <label>
          {say.account}{' '}
          <select value={account?.log} onChange={(event) => location.assign(keepLane(`export.html?log=${event.currentTarget.value}`))}>
            {accounts.map((one) => (
              <option key={one.log} value={one.log}>
                {one.label ?? say.unknownAccount}
              </option>
            ))}
          </select>
        </label>
      )}
      {source ? <ExportPage source={source} language={language} offsetMin={offsetOf(account)} /> : <p>{say.nothing}</p>}
    </main>
  );
};

const show = async (): Promise<void> => {
  const loaded = await loadPopup();
  // Another device's log is signed by that device's key: its evidence is made there.
  const data = { ...loaded, accounts: loaded.accounts.filter(({ elsewhere }) => !elsewhere) };
  document.documentElement.lang = data.language;
  const account = askedAccount(data.accounts);
  const source = data.ledger && account ? await evidenceSource(data.ledger, account.log, account.derived.personal) : undefined;
  render(<Frame data={data} account={account} source={source} />, root);
};

void show();
