import { render } from 'preact';
import { Refusal } from '../../components/refusal';
import { words } from '../../utils/language';
import { beforeAfterWords } from '../../utils/language/before-after-words';
import { askedAccount } from '../popup/asked-account';
import { deviceIn } from '../popup/devices';
import { loadPopup, offsetOf } from '../popup/load';
import { openPage } from '../popup/open-page';
import { BeforeAfter } from './before-after';

const show = async (): Promise<void> => {
  const { ledger, accounts, trouble, language } = await loadPopup();
  const say = words[language];
  const root = openPage(language, beforeAfterWords[language].title);
  const account = askedAccount(accounts);
  const key = new URLSearchParams(location.search).get('finding');
  const finding = account?.derived.known.findings.find((one) => one.key === key);
  if (!ledger || !account || !finding) {
    const sentence = trouble ? say.popup.trouble[trouble.kind] : beforeAfterWords[language].noFinding;
    return render(<Refusal sentence={sentence} />, root);
  }
  const { log } = account;
  render(<BeforeAfter {...{ ledger, log, finding, deviceOf: deviceIn(account), language, offsetMin: offsetOf(account) }} />, root);
};

void show();
