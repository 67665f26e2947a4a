import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { createMirror, snapshot } from 'rrweb-snapshot';

/** What peers need to take a page up: for later viewing (rrweb-snapshot) or as an article. Each on the page as it is, in an isolated world. */
const RUNS: Record<string, () => unknown> = {
  'rrweb-snapshot': () => snapshot(document, { mirror: createMirror() })?.id,
  Readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length,
  Defuddle: () => new Defuddle(document).parse().wordCount,
};

Object.assign(globalThis, {
  bench: {
    run: (name: string): { ms: number; answer: unknown } => {
      const run = RUNS[name];
      if (!run) throw new Error(`no run "${name}"; there are: ${Object.keys(RUNS).join(', ')}`);
      const start = performance.now();
      const answer = run();
      return { ms: performance.now() - start, answer };
    },
    disturb: (to: string): void => document.querySelector('main li span')?.replaceChildren(to),
  },
});
