import { browser } from '../../../utils/browser';
import { troubleOf } from '../../../utils/ledger/trouble';

/**
 * A failed save is never silent: it stays in the badge and the popup until a look is saved again. Kept in memory first: the disk that
 * refused the look may refuse this too.
 */
export const tellTrouble = async (error: unknown): Promise<void> => {
  const trouble = { ...(await troubleOf(error)), at: new Date().toISOString() };
  const told = await Promise.allSettled([
    browser.action.setBadgeText({ text: '!' }),
    browser.storage.session.set({ trouble }),
    browser.storage.local.set({ trouble }),
  ]);
  for (const one of told) if (one.status === 'rejected') console.error('Saksi: cannot tell of the trouble', one.reason);
};

export const clearTrouble = async (): Promise<void> => {
  await Promise.all([browser.storage.session.remove('trouble'), browser.storage.local.remove('trouble')]);
};
