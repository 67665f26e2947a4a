import { slices } from './slices';

/** All phases together count to this. */
const WHOLE = 1_000;

type Options = { onProgress?: ((done: number, total: number) => void) | undefined; signal?: AbortSignal | undefined };

/**
 * Long work in phases, each with a share of the whole and so many steps. `begin` gives a phase's step, to be awaited after each piece:
 * it tells how far the whole is (never backwards), stops when cancelled, and lets the page breathe.
 */
export const phases = ({ onProgress, signal }: Options) => {
  const breathe = slices();
  let finished = 0;
  return {
    begin: (share: number, steps: number): (() => Promise<void>) => {
      const from = finished;
      finished += share;
      let done = 0;
      return async () => {
        signal?.throwIfAborted();
        done = Math.min(done + 1, steps);
        onProgress?.(Math.round((from + (share * done) / steps) * WHOLE), WHOLE);
        await breathe();
      };
    },
  };
};
