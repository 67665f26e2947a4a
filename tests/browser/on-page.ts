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

/** Long work that tells how far it is, and is past its beginning; and the button that stops it. */
export const CANCEL_MIDWAY = '.choice:has(progress[value]:not([value="0"])) [data-cancel]';

/** Clicks what is not on the page yet as soon as it stands there: some of it does not stand there long. */
export const clickOnceThere = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    const watch = new MutationObserver(() => {
      const found = document.querySelector<HTMLElement>(wanted);
      if (!found) return;
      watch.disconnect();
      found.click();
    });
    watch.observe(document.body, { attributes: true, childList: true, subtree: true });
  }, selector);

/**
 * Presses something by the keyboard. A click at the place where it stands is lost now and then in Chromium 156 while a document without any permission is
 * being shown in the same page: no event arrives, here or in it.
 */
export const pressOn = async (page: Page, selector: string): Promise<void> => {
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  await page.press('Enter');
};
