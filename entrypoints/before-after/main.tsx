import { render } from 'preact';
import { words } from '../../utils/language';
import { askedAccount } from '../popup/asked-account';
import { deviceIn } from '../popup/devices';
import { loadPopup, offsetOf } from '../popup/load';
import { BeforeAfter } from './before-after';

const root = document.getElementById('root');
if (!root) throw new Error('before-after/index.html has no #root');

const show = async (): Promise<void> => {
  const { ledger, accounts, trouble, language } = await loadPopup();
  const say = words[language];
  document.documentElement.lang = language;
  document.title = `${say.name} – ${say.beforeAfter.title}`;
  const account = askedAccount(accounts);
  const key = new URLSearchParams(location.search).get('finding');
  const finding = account?.derived.known.findings.find((one) => one.key === key);
  if (!ledger || !account || !finding) {
    const sentence = trouble ? say.popup.trouble[trouble.kind] : say.beforeAfter.noFinding;
    render(
      <main>
        <p role="alert">{sentence}</p>
      </main>,
      root,
    );
    return;
  }
  const { log } = account;
  render(<BeforeAfter {...{ ledger, log, finding, deviceOf: deviceIn(account), language, offsetMin: offsetOf(account) }} />, root);
};

void show();
