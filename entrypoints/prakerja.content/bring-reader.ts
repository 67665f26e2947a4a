import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/send';
import { insist } from './insist';
import { lentReader, type Reader } from './lent-reader';

/** Until somebody looks at the page. Nothing of one that is only being got ready is read, and the background would refuse to hear it. */
const shown = ({ document, signal }: { document: Document; signal: AbortSignal }): Promise<void> =>
  new Promise((resolve) => {
    const ask = (): void => {
      if (document.visibilityState === 'visible') resolve();
    };
    document.addEventListener('visibilitychange', ask, { signal });
    signal.addEventListener('abort', () => resolve());
    ask();
  });

/** Has the background bring the reader into this page, once. `undefined` when the page ends before. */
export const bringReader = async (signal: AbortSignal): Promise<Reader | undefined> => {
  await shown({ document, signal });
  await insist(async () => {
    await send(browser.runtime, 'bring-reader', {}).catch(() => {});
    return lentReader() !== undefined;
  }, signal);
  return lentReader();
};
