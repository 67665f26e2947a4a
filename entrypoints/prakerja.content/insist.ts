const RETRY_MS = [500, 1_000, 2_000, 5_000, 15_000, 60_000];

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
  });

/** Tries until it is done, for as long as the page lives: the worker may sleep, storage fail, the extension be about to be updated. */
export const insist = async (isDone: () => Promise<boolean>, signal: AbortSignal): Promise<void> => {
  for (let attempt = 0; !signal.aborted && !(await isDone()); attempt += 1)
    await pause(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 0, signal);
};
