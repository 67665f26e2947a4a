import { profileFor } from '../../utils/profiles';
import { isWaiting } from '../../utils/reader/loading';

export type Clock = { setTimeout: (call: () => void, ms: number) => number; clearTimeout: (id: number) => void };

const QUIET_MS = 500;
const GIVE_UP_MS = 20_000;

/** The page's text with numbers made alike, so that a clock or a countdown is not taken for a page that is still being built. */
const outline = (document: Document): string => (document.body?.textContent ?? '').replace(/\d+/g, '0');

const realClock: Clock = { setTimeout: (call, ms) => window.setTimeout(call, ms), clearTimeout: (id) => window.clearTimeout(id) };

/**
 * Waits until the page has finished: loaded, some text on it, no loading sign, and for half a second no change but in numbers. Gives up after twenty
 * seconds of being looked at: a hidden tab is left alone. The observer ends with the first change of each half second, so that a busy page costs one call.
 * Rejects with the signal's reason when aborted.
 */
export const settle = ({
  document,
  signal,
  clock = realClock,
}: {
  document: Document;
  signal: AbortSignal;
  clock?: Clock;
}): Promise<'complete' | 'gave-up'> =>
  new Promise((resolve, reject) => {
    const profile = profileFor(document.location?.href ?? '');
    let timer: number | undefined;
    let looked = 0;
    let last: string | undefined;
    let changed = true;
    const observer = new MutationObserver(() => {
      changed = true;
      observer.disconnect();
    });
    const end = (): void => {
      observer.disconnect();
      if (timer !== undefined) clock.clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
      signal.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    const wait = (): void => {
      changed = false;
      observer.observe(document, { childList: true, subtree: true, characterData: true });
      timer = clock.setTimeout(look, QUIET_MS);
    };
    const wake = (): void => {
      if (document.visibilityState === 'hidden') {
        observer.disconnect();
        if (timer !== undefined) clock.clearTimeout(timer);
        timer = undefined;
      } else if (timer === undefined) wait();
    };
    const look = (): void => {
      timer = undefined;
      observer.disconnect();
      looked += QUIET_MS;
      const now = changed || last === undefined ? outline(document) : last;
      const still = (!changed || now === last) && last !== undefined;
      last = now;
      if (still && document.readyState !== 'loading' && /\S/.test(now) && !isWaiting(document, profile)) {
        end();
        resolve('complete');
      } else if (looked >= GIVE_UP_MS) {
        end();
        resolve('gave-up');
      } else wait();
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    document.addEventListener('visibilitychange', wake);
    last = outline(document);
    if (document.visibilityState !== 'hidden') wait();
  });
