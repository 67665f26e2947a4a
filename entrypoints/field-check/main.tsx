import { render } from 'preact';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import { send } from '../../utils/messages/send';
import { askedAccount } from '../popup/asked-account';
import { loadPopup } from '../popup/load';
import { FieldCheck } from './field-check';

const root = document.getElementById('root');
if (!root) throw new Error('field-check/index.html has no #root');

/** Since when the check is on; kept until it is turned off. */
const KEY = 'fieldCheck';

const show = async (): Promise<void> => {
  const { ledger, accounts, trouble, language } = await loadPopup();
  const say = words[language];
  document.documentElement.lang = language;
  document.title = `${say.name} – ${say.fieldCheck.title}`;
  const log = askedAccount(accounts)?.log;
  if (!ledger || !log) {
    const sentence = trouble ? say.popup.trouble[trouble.kind] : say.explain.noLook;
    return render(
      <main>
        <p role="alert">{sentence}</p>
      </main>,
      root,
    );
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
