/** A task longer than this makes a page stutter. */
const SLICE_MS = 40;

/** Gives the page a turn where one is due. */
export type Breathe = () => Promise<void>;

/** `await breathe()` in a long loop: gives the page a turn when the slice is used up, and costs nothing otherwise. */
export const slices = (): Breathe => {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    began = performance.now();
  };
};
