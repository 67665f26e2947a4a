import { render } from 'preact';
import { Brand } from '../../components/brand';
import { checkpointText } from '../../utils/chain/checkpoint';
import type { EvidenceSource } from '../../utils/evidence/source';
import { words } from '../../utils/language';
import { exportWords } from '../../utils/language/export-words';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import { checkpointOf } from '../background/seal/checkpoint-of';
import { askedAccount } from '../popup/asked-account';
import { type AccountView, loadPopup, offsetOf, type PopupData } from '../popup/load';
import { keepLane } from '../popup/open-ledger';
import { openPage } from '../popup/open-page';
import { evidenceSource } from './evidence-source';
import { ExportPage } from './export';
import { SealCode } from './seal-code';

type FrameProps = { data: PopupData; account: AccountView | undefined; source: EvidenceSource | undefined; code: string | undefined };

const Frame = ({ data, account, source, code }: FrameProps) => {
  const { accounts, trouble, language } = data;
  const say = exportWords[language];
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
      {source && code !== undefined && <SealCode log={source.log} newest={code} language={language} offsetMin={offsetOf(account)} />}
    </main>
  );
};

/** The checkpoint of the whole log. A copy of another device's log is not ours to seal. */
const sealCode = async (ledger: ReadLedger, log: string): Promise<string | undefined> => {
  const row = await ledger.log(log);
  return row && !row.closed ? checkpointText(await checkpointOf(ledger, log, row.size)) : undefined;
};

const show = async (): Promise<void> => {
  const loaded = await loadPopup();
  // Another device's log is signed by that device's key: its evidence is made there.
  const data = { ...loaded, accounts: loaded.accounts.filter(({ elsewhere }) => !elsewhere) };
  const account = askedAccount(data.accounts);
  const source = data.ledger && account ? await evidenceSource(data.ledger, account.log, account.derived.personal) : undefined;
  const code = data.ledger && source && (await sealCode(data.ledger, source.log));
  render(<Frame data={data} account={account} source={source} code={code} />, openPage(data.language, exportWords[data.language].title));
};

void show();
