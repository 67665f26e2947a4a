import { browser } from '../../../utils/browser';
import { HOST_PATTERNS } from '../../../utils/profiles/hosts';

/** Tabs in which no content script of this version runs yet, since (ms) it came. In memory: the browser's own start loads every tab anew. */
type Stale = { tabs: readonly number[]; since: number };

const KEY = 'tabs-to-reload';

const stored = async (): Promise<Stale> =>
  ((await browser.storage.session.get(KEY))[KEY] as Stale | undefined) ?? { tabs: [], since: Number.NEGATIVE_INFINITY };

const keep = (stale: Stale): Promise<void> => browser.storage.session.set({ [KEY]: stale });

export const staleTabs = async (): Promise<number[]> => [...(await stored()).tabs];

/**
 * After an installation or update: the programme's tabs that are open hold an old content script, which can reach nobody, or none. The badge on
 * those very tabs says so, and the popup what to do. Not for Firefox, which puts the new script into open tabs by itself.
 */
export const findStaleTabs = async (): Promise<void> => {
  const since = Date.now();
  const open = await browser.tabs.query({ url: HOST_PATTERNS });
  const tabs = open.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await keep({ tabs, since });
  for (const tabId of tabs) await browser.action.setBadgeText({ tabId, text: '↻' });
};

/**
 * The tab was loaded again, closed, or a look came from it. `loadedAt`: when its page was loaded (ms). A look that was on its way during the update reaches the new
 * version, and is of the old content script all the same.
 */
export const tabIsWatched = async (tabId: number, loadedAt = Number.POSITIVE_INFINITY): Promise<void> => {
  const { tabs, since } = await stored();
  if (!tabs.includes(tabId) || loadedAt < since) return;
  await keep({ tabs: tabs.filter((id) => id !== tabId), since });
  await browser.action.setBadgeText({ tabId, text: null }).catch(() => {
    // The tab is closed.
  });
};
