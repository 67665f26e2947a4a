import { render } from 'preact';
import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { welcomeWords } from '../../utils/language/welcome-words';
import { send } from '../../utils/messages/send';
import { openPage } from '../popup/open-page';
import { askForSite, isGranted } from './site-permission';
import { sendTestNotification } from './test-notification';
import { Welcome } from './welcome';

const show = async (): Promise<void> => {
  const { language = 'id' } = (await browser.storage.local.get('language')) as { language?: Language };
  const root = openPage(language, welcomeWords[language].titles[0]);
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
