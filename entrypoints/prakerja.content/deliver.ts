import { browser } from 'wxt/browser';
import { NotDone, send } from '../../utils/messages/send';
import type { Submission } from '../../utils/schema/submission';

const RETRY_MS = [500, 1_000, 2_000, 5_000, 15_000, 60_000];

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
  });

/**
 * Hands one look to the background until it is acknowledged, for as long as the page lives. The same id goes with every try, so none counts twice.
 * A refusal is final: saying the same again would be refused again.
 */
export const deliver = async (submission: Submission, signal: AbortSignal): Promise<void> => {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    try {
      await send(browser.runtime, 'record-snapshot', submission);
      return;
    } catch (error) {
      if (error instanceof NotDone && error.why === 'refused') {
        console.warn('Saksi:', error.message);
        return;
      }
    }
    await pause(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 0, signal);
  }
};
