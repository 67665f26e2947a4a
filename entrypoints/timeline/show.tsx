import { render } from 'preact';
import { Refusal } from '../../components/refusal';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import { timelineWords } from '../../utils/language/timeline-words';
import { send } from '../../utils/messages/send';
import { askedAccount } from '../popup/asked-account';
import { loadPopup } from '../popup/load';
import { openPage } from '../popup/open-page';
import { Timeline } from './timeline';

/** The part of the address after `#` names a finding. */
const reveal = (): void => {
  const key = decodeURIComponent(location.hash.slice(1));
  const card = key ? document.getElementById(key) : null;
  card?.closest('details')?.setAttribute('open', '');
  card?.focus();
};

const show = async (): Promise<void> => {
  const { ledger, accounts, trouble, language } = await loadPopup();
  const say = words[language];
  const root = openPage(language, timelineWords[language].title);
  const account = askedAccount(accounts);
  if (!ledger || !account) {
    return render(<Refusal sentence={trouble ? say.popup.trouble[trouble.kind] : timelineWords[language].empty} />, root);
  }
  const logs = Object.keys(account.devices ?? { [account.log]: '' });
  const sizes = await Promise.all(logs.map(async (log) => (await ledger.log(log))?.size ?? 0));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  const draw = (now?: string): void => render(<Timeline {...{ ledger, account, language, size, now }} />, root);
  draw();
  reveal();
  // The first paint does not wait for the worker, which alone knows the log's clock.
  const { now } = await send(browser.runtime, 'clock', {});
  draw(now);
};

void show();
