import { render } from 'preact';
import { Refusal } from '../../components/refusal';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import { explainWords } from '../../utils/language/explain-words';
import { send } from '../../utils/messages/send';
import { askedAccount } from '../popup/asked-account';
import { loadPopup } from '../popup/load';
import { openPage } from '../popup/open-page';
import { FieldCheck } from './field-check';

/** Since when the check is on; kept until it is turned off. */
const KEY = 'fieldCheck';

const show = async (): Promise<void> => {
  const { ledger, accounts, trouble, language } = await loadPopup();
  const say = words[language];
  const root = openPage(language, explainWords[language].fieldCheck.title);
  const log = askedAccount(accounts)?.log;
  if (!ledger || !log) {
    const sentence = trouble ? say.popup.trouble[trouble.kind] : explainWords[language].explain.noLook;
    return render(<Refusal sentence={sentence} />, root);
  }
  const { [KEY]: since } = (await browser.storage.local.get(KEY)) as { [KEY]?: string };
  const turn = async (on: boolean): Promise<void> => {
    if (on) await browser.storage.local.set({ [KEY]: (await send(browser.runtime, 'clock', {})).now });
    else await browser.storage.local.remove(KEY);
    await show();
  };
  render(
    <FieldCheck ledger={ledger} log={log} accounts={accounts} language={language} since={since} onTurn={(on) => void turn(on)} />,
    root,
  );
};

void show();
