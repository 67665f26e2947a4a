import { render } from 'preact';
import { words } from '../../utils/language';
import { askedAccount } from '../popup/asked-account';
import { loadPopup } from '../popup/load';
import { Timeline } from './timeline';

const root = document.getElementById('root');
if (!root) throw new Error('timeline/index.html has no #root');

const reveal = (): void => {
  const key = decodeURIComponent(location.hash.slice(1));
  if (key) document.getElementById(key)?.focus();
};

void loadPopup().then(({ ledger, accounts, trouble, language }) => {
  document.documentElement.lang = language;
  const account = askedAccount(accounts);
  if (ledger && account) {
    render(<Timeline ledger={ledger} account={account} language={language} />, root);
    reveal();
  } else {
    const say = words[language];
    render(<main>{trouble ? <p role="alert">{say.popup.trouble[trouble.kind]}</p> : <p>{say.timeline.empty}</p>}</main>, root);
  }
});
