import { browser } from '../../utils/browser';
import { HOSTS } from '../../utils/profiles/hosts';

/** The tab in front of the participant, where it is the programme's site. */
export const openDashboard = async (): Promise<number | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url && HOSTS.includes(new URL(tab.url).host) ? tab.id : undefined;
};
