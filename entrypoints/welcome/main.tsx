import { render } from 'preact';
import { browser } from '../../utils/browser';
import { words } from '../../utils/language';
import type { Language } from '../../utils/language/dates';
import { send } from '../../utils/messages/send';
import { askForSite, isGranted, sendTestNotification } from './browser-checks';
import { Welcome } from './welcome';

const root = document.getElementById('root');
if (!root) throw new Error('welcome/index.html has no #root');

const show = async (): Promise<void> => {
  const { language = 'id' } = (await browser.storage.local.get('language')) as { language?: Language };
  document.documentElement.lang = language;
  document.title = `${words[language].name} – ${words[language].welcome.titles[0]}`;
  const useLanguage = async (chosen: Language): Promise<void> => {
    await send(browser.runtime, 'use-language', { language: chosen });
    await show();
  };
  render(
    <Welcome
      language={language}
      granted={await isGranted()}
      onLanguage={(chosen) => void useLanguage(chosen)}
      onAsk={() => void askForSite().then(show)}
      onNotify={() => sendTestNotification(language)}
    />,
    root,
  );
};

void show();
