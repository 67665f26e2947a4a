import { browser } from '../../utils/browser';
import type { Language } from '../../utils/language/dates';
import { welcomeWords } from '../../utils/language/welcome-words';
import { HOST_PATTERNS } from '../../utils/profiles/hosts';

/** Whether the browser lets the content script run on the site. */
export const isGranted = (): Promise<boolean> => browser.permissions.contains({ origins: HOST_PATTERNS });

/** Call it in a click: the browser asks only then. */
export const askForSite = (): Promise<boolean> => browser.permissions.request({ origins: HOST_PATTERNS });

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
