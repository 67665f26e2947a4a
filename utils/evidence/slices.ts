/** A task longer than 50 ms makes a page stutter; the step that is under way when a slice is used up comes on top of it. */
const SLICE_MS = 25;

/** Gives the page a turn where one is due. */
export type Breathe = () => Promise<void>;

/** By a message, not a timer: a timer waits 4 ms at least, which was a tenth of an export, and a second in a tab that nobody looks at. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** `await breathe()` in a long loop: gives the page a turn when the slice is used up, and costs nothing otherwise. */
export const slices = (): Breathe => {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await turn();
    began = performance.now();
  };
};
