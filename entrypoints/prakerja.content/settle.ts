import { shadowRoots, wholeText } from '../../utils/reader/shadow-roots';

export type Clock = { setTimeout: (call: () => void, ms: number) => number; clearTimeout: (id: number) => void };

const QUIET_MS = 500;
/** Counters that begin at 0 and jump to their number have done so by then. */
const LEAST_MS = 1_000;
/** Numbers that still move by then are a clock or a countdown, not a page that is being built. */
const TICKING_MS = 4_000;
const GIVE_UP_MS = 20_000;

const outline = (text: string): string => text.replace(/\d+/g, '0');

const realClock: Clock = { setTimeout: (call, ms) => window.setTimeout(call, ms), clearTimeout: (id) => window.clearTimeout(id) };

/**
 * Waits until the page has finished: loaded, some text on it, no loading sign, and for half a second no change. Gives up after twenty
 * seconds of being looked at: a hidden tab is left alone. The observer ends with the first change of each half second, so that a busy page costs one call.
 * Rejects with the signal's reason when aborted.
 */
export const settle = ({
  document,
  signal,
  isWaiting,
  clock = realClock,
}: {
  document: Document;
  signal: AbortSignal;
  /** Whether the page itself says that something is still coming. */
  isWaiting: () => boolean;
  clock?: Clock;
}): Promise<'complete' | 'gave-up'> =>
  new Promise((resolve, reject) => {
    let timer: number | undefined;
    let looked = 0;
    let last = '';
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
      for (const root of [document, ...shadowRoots(document)])
        observer.observe(root, { childList: true, subtree: true, characterData: true });
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
      const now = changed ? wholeText(document) : last;
      const still = now === last || (looked >= TICKING_MS && outline(now) === outline(last));
      last = now;
      if (still && looked >= LEAST_MS && document.readyState !== 'loading' && /\S/.test(now) && !isWaiting()) {
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
    last = wholeText(document);
    if (document.visibilityState !== 'hidden') wait();
  });
