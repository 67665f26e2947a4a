import { browser } from 'wxt/browser';
import { NotDone, send } from '../../utils/messages/send';
import type { Submission } from '../../utils/schema/submission';
import { insist } from './insist';

/**
 * Hands one look to the background until it is acknowledged, for as long as the page lives. The same id goes with every try, so none counts twice.
 * A refusal is final: saying the same again would be refused again.
 */
export const deliver = (submission: Submission, signal: AbortSignal): Promise<void> =>
  insist(async () => {
    try {
      await send(browser.runtime, 'record-snapshot', submission);
      return true;
    } catch (error) {
      const isRefused = error instanceof NotDone && error.why === 'refused';
      if (isRefused) console.warn('Saksi:', error.message);
      return isRefused;
    }
  }, signal);
