import { idle } from './idle';

const PAUSE_MS = 1_000;

/**
 * Calls `check` in an idle moment after the page changed, at most once a second however much it churns, and never while it is hidden.
 * The observer disconnects itself during the pause: on a page with 2,000 mutations a second even an empty callback costs (performance.md 1d).
 * Answers with what observes a shadow root besides, of whose changes the document is not told.
 */
export const changes = (
  { document, signal }: { document: Document; signal: AbortSignal },
  check: () => void,
): ((roots: readonly Node[]) => void) => {
  let observed: readonly Node[] = [document.documentElement];
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(() => void idle().then(resume), PAUSE_MS);
  });
  const observe = (): void => {
    for (const root of observed)
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['hidden', 'class', 'style', 'aria-hidden', 'aria-busy'],
      });
  };
  const resume = (): void => {
    if (signal.aborted || document.visibilityState !== 'visible') return;
    check();
    observe();
  };
  document.addEventListener('visibilitychange', resume, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  observe();
  return (roots) => {
    observed = [document.documentElement, ...roots];
    if (roots.length && !signal.aborted) observe();
  };
};
