import { shadowRoots } from '../../utils/reader/shadow-roots';
import { type Slices, toEnd } from '../../utils/reader/slices';

/** What is done at a stretch: four times as long on a cheap phone, and still far from what a finger notices. */
const STRETCH_MS = 8;
const TRIES = 3;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Does long work on the page a stretch at a time, so that the page never stands still for it. A page that changes in between is begun anew;
 * one that never holds still is read at a stretch after all, for half of one state and half of another would be told as what was shown.
 * `undefined` when the signal ends it.
 */
export const unhurried = async <T>(document: Document, begin: () => Slices<T>, signal: AbortSignal): Promise<T | undefined> => {
  for (let tries = 0; tries < TRIES; tries++) {
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
      observer.disconnect();
    });
    for (const root of [document.documentElement, ...shadowRoots(document)])
      observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    const work = begin();
    while (!changed && !signal.aborted) {
      const until = performance.now() + STRETCH_MS;
      let step = work.next();
      while (!step.done && performance.now() < until) step = work.next();
      if (step.done) {
        observer.disconnect();
        return step.value;
      }
      await breath();
    }
    observer.disconnect();
    if (signal.aborted) return undefined;
  }
  return toEnd(begin());
};
