/** Long work that can be put down between two of its steps, so that the page's own work goes on in between. */
export type Slices<T> = Generator<void, T, void>;

/** The same work without a pause. */
export const toEnd = <T>(work: Slices<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/** Does something with each of many. A pause after every one: who asks first may have to compile what it asks with. */
export function* eachOf<T>(all: readonly T[], act: (one: T, at: number) => void): Slices<void> {
  for (const [at, one] of all.entries()) {
    act(one, at);
    yield;
  }
}

/** What each of many comes to, all in one list, with the same pauses. */
export function* allOf<T, R>(all: readonly T[], make: (one: T, at: number) => readonly R[]): Slices<R[]> {
  const made: R[] = [];
  for (const [at, one] of all.entries()) {
    made.push(...make(one, at));
    yield;
  }
  return made;
}

/** Whether something holds of one of many, with the same pauses. */
export function* anyOf<T>(all: readonly T[], holds: (one: T, at: number) => boolean): Slices<boolean> {
  for (const [at, one] of all.entries()) {
    if (holds(one, at)) return true;
    yield;
  }
  return false;
}
