/** Lets the bench time these runs in the page by name. Each answers with something that depends on all of its work. */
export const offerRuns = (runs: Readonly<Record<string, () => unknown>>): void => {
  Object.assign(globalThis, {
    bench: {
      /** Milliseconds of one run, waits of its own included, and what it answered. */
      run: async (name: string): Promise<{ ms: number; answer: unknown }> => {
        const run = runs[name];
        if (!run) throw new Error(`no run "${name}"; there are: ${Object.keys(runs).join(', ')}`);
        const start = performance.now();
        let answer = run();
        if (answer instanceof Promise) answer = await answer;
        return { ms: performance.now() - start, answer };
      },
      /** What a page does between two looks: one text of the first training changes, so that style and layout are due again. */
      disturb: (to: string): void => document.querySelector('main li span')?.replaceChildren(to),
    },
  });
};
