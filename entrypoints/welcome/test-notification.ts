import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { welcomeWords } from '../../utils/language/welcome-words';

/** A notification like those of findings. */
export const sendTestNotification = async (language: Language): Promise<void> => {
  const say = welcomeWords[language].notification;
  await browser.notifications.create('saksi-test', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: say.testTitle,
    message: say.testMessage,
  });
};
