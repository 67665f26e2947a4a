import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unhurried } from '../../entrypoints/prakerja.content/unhurried';
import type { Slices } from '../../utils/reader/slices';

const STEP_MS = 20;

describe('long work on the page', () => {
  let window: Window;
  let document: Document;
  let stop: AbortController;
  /** When each step was done, and in which of the tries. */
  let steps: { at: number; tries: number }[];
  let tries: number;

  /** Four steps, each longer than a stretch; what stands in the page at every one of them. */
  function* work(): Slices<string> {
    const mine = ++tries;
    let seen = '';
    for (let i = 0; i < 4; i++) {
      steps.push({ at: performance.now(), tries: mine });
      const until = performance.now() + STEP_MS;
      while (performance.now() < until);
      seen += document.body.textContent;
      yield;
    }
    return seen;
  }
  const write = (text: string): void => {
    document.body.textContent = text;
  };

  beforeEach(() => {
    window = new Window();
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    document = window.document as unknown as Document;
    write('a');
    stop = new AbortController();
    steps = [];
    tries = 0;
  });
  afterEach(() => vi.unstubAllGlobals());

  it('lets the page go on between two steps', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await expect(unhurried(document, work, stop.signal)).resolves.toBe('aaaa');
    clearInterval(timer);
    expect(tries).toBe(1);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('begins anew when the page changes in between, so that no answer holds two states', async () => {
    setTimeout(() => write('b'), STEP_MS + 5);
    await expect(unhurried(document, work, stop.signal)).resolves.toBe('bbbb');
    expect(tries).toBe(2);
    expect(steps.filter(({ tries: of }) => of === 1).length).toBeLessThan(4);
  });

  it('works at a stretch on a page that never holds still', async () => {
    let n = 0;
    const timer = setInterval(() => write(`${n++}`.at(-1) ?? ''), 1);
    const answer = await unhurried(document, work, stop.signal);
    clearInterval(timer);
    expect(tries).toBe(4);
    expect(answer).toMatch(/^(\d)\1{3}$/);
  });

  it('ends without an answer when it is told to stop', async () => {
    setTimeout(() => stop.abort(), STEP_MS + 5);
    await expect(unhurried(document, work, stop.signal)).resolves.toBeUndefined();
    expect(steps.length).toBeLessThan(4);
  });
});
