const AT_LATEST_MS = 1_000;

/** Runs something when the page has nothing better to do, within a second. */
export const idle = (run: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: AT_LATEST_MS });
  else setTimeout(run);
};
