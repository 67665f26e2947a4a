import { browser } from '../../utils/browser';
import { HOST_PATTERNS } from '../../utils/profiles/hosts';

/** Tabs in which no content script of this version runs yet. In memory: the browser's own start loads every tab anew. */
const KEY = 'stale-tabs';

export const staleTabs = async (): Promise<number[]> => ((await browser.storage.session.get(KEY))[KEY] as number[] | undefined) ?? [];

const keep = async (tabs: readonly number[]): Promise<void> => browser.storage.session.set({ [KEY]: tabs });

/**
 * After an installation or update: the programme's tabs that are open hold an old content script, which can reach nobody, or none. The badge on
 * those very tabs says so, and the popup what to do. Not for Firefox, which puts the new script into open tabs by itself.
 */
export const findStaleTabs = async (): Promise<void> => {
  const open = await browser.tabs.query({ url: HOST_PATTERNS });
  const stale = open.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await keep(stale);
  for (const tabId of stale) await browser.action.setBadgeText({ tabId, text: '↻' });
};

/** The tab was loaded again, closed, or a look came from it. */
export const tabIsWatched = async (tabId: number): Promise<void> => {
  const stale = await staleTabs();
  if (!stale.includes(tabId)) return;
  await keep(stale.filter((id) => id !== tabId));
  await browser.action.setBadgeText({ tabId, text: null }).catch(() => {
    // The tab is closed.
  });
};
