import { type Page, waitFor } from '../tools/browser';

/**
 * Waits until something stands on the page. Firefox hands over `undefined` as `null`: what is not there yet is false in the page, and undefined here. A page that is
 * still on its way is asked again.
 */
export const isThere = (page: Page, selector: string, ms?: number): Promise<true> =>
  waitFor(
    `"${selector}"`,
    async () => (await page.evaluate((wanted) => document.querySelector(wanted) !== null, selector).catch(() => false)) || undefined,
    ms,
  );

/** What stands there now; empty where nothing does. */
export const textNow = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
