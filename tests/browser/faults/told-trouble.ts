import type { Page } from '../../tools/browser';

/** In an extension page. */
declare const chrome: { storage: { session: { get(key: string): Promise<object> } } };

/** What the background said of storage, as JSON; `{}` where all is well. */
export const toldTrouble = (control: Page): Promise<string> =>
  control.evaluate(async () => JSON.stringify(await chrome.storage.session.get('trouble')));
