import { type SiteTab, waitFor } from '../tools/browser';
import type { Stage } from '../tools/player';

/** In an extension page of either browser. */
declare const chrome: {
  action: { openPopup(options: { windowId: number }): Promise<void> };
  extension: { getViews(only: { type: 'popup' }): Window[] };
  tabs: { get(id: number): Promise<{ windowId: number }> };
  windows: { update(id: number, to: { focused: true }): Promise<unknown> };
};

/** The popup itself, above a tab: any other page of ours would be the tab in front. */
export type OpenPopup = {
  click(selector: string): Promise<void>;
  /** Waits until something stands there. */
  says(selector: string): Promise<string>;
};

/** Only the window in front may show it, and no window is there at once. */
const openInFirefox = async (tab: number): Promise<boolean> => {
  const { windowId } = await chrome.tabs.get(tab);
  await chrome.windows.update(windowId, { focused: true });
  return chrome.action.openPopup({ windowId }).then(
    () => true,
    () => false,
  );
};

/** Clicks the toolbar button, with the tab in front. Firefox is told apart what the click allows and what it opens. */
export const openPopupOver = async ({ browser, control }: Stage, tab: SiteTab): Promise<OpenPopup> => {
  await browser.clickAction(tab);
  if (browser.name === 'firefox')
    await waitFor('the popup to open', async () => (await control.evaluate(openInFirefox, tab.id)) || undefined, 30_000, 200);
  const said = (selector: string) =>
    control.evaluate(
      (wanted) => chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector(wanted)?.textContent ?? '',
      selector,
    );
  const says = (selector: string) => waitFor(`"${selector}" in the popup`, async () => (await said(selector)) || undefined, 30_000);
  return {
    says,
    click: async (selector) => {
      await says(selector);
      await control.evaluate(
        (wanted) => chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector<HTMLElement>(wanted)?.click(),
        selector,
      );
    },
  };
};
