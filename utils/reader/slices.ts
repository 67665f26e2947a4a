/** Long work that can be put down between two of its steps, so that the page's own work goes on in between. */
export type Slices<T> = Generator<void, T, void>;

/** The same work without a pause. */
export const toEnd = <T>(work: Slices<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
