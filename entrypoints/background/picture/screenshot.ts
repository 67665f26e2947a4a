import { browser } from '../../../utils/browser';

const PNG = 'data:image/png;base64,';

/**
 * What is in view in a tab, as PNG. Undefined where the tab is not the one in front of its window, before or after (the picture would be another
 * page's), and where the browser does not allow it: it does only after a click of the participant's on our button.
 */
export const screenshotOf = async (tab: number): Promise<Uint8Array | undefined> => {
  try {
    const before = await browser.tabs.get(tab);
    if (!before.active || before.windowId === undefined) return undefined;
    const url = await browser.tabs.captureVisibleTab(before.windowId, { format: 'png' });
    const after = await browser.tabs.get(tab);
    if (!after.active || after.windowId !== before.windowId || !url.startsWith(PNG)) return undefined;
    return Uint8Array.from(atob(url.slice(PNG.length)), (char) => char.charCodeAt(0));
  } catch (error) {
    console.warn('Saksi: no screenshot', error);
    return undefined;
  }
};
