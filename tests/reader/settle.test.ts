// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settle } from '../../entrypoints/prakerja.content/settle';
import { profileFor } from '../../utils/profiles';
import { isWaiting } from '../../utils/reader/loading';
import { documentOf } from './page';

const CLOCK = {
  setTimeout: (call: () => void, ms: number) => setTimeout(call, ms) as unknown as number,
  clearTimeout: (id: number) => clearTimeout(id),
};

const profile = profileFor('https://dashboard.prakerja.go.id/');

const watch = (html: string, signal = new AbortController().signal) => {
  const document = documentOf(html);
  let answer = 'waiting';
  settle({ document, signal, isWaiting: () => isWaiting(document, profile), clock: CLOCK }).then(
    (ready) => {
      answer = ready;
    },
    (reason: unknown) => {
      answer = `rejected: ${String(reason)}`;
    },
  );
  return { document, answer: () => answer, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
};

const turn = (document: Document): void => {
  const event = document.createEvent('Event');
  event.initEvent('visibilitychange');
  document.dispatchEvent(event);
};

describe('settle', () => {
  beforeEach(() => void vi.useFakeTimers());
  it('a quiet page is complete within a second', async () => {
    const page = watch('<p>Pelatihan Saya</p>');
    await page.pass(1000);
    expect(page.answer()).toBe('complete');
  });
  it('waits while rows come in', async () => {
    const page = watch('<ul></ul>');
    for (let i = 0; i < 6; i++) {
      page.document.querySelector('ul')?.append(page.document.createElement('li'));
      page.document.querySelector('li:last-child')?.append(`Pelatihan ${String.fromCharCode(65 + i)}`);
      await page.pass(300);
      expect(page.answer()).toBe('waiting');
    }
    await page.pass(1500);
    expect(page.answer()).toBe('complete');
  });
  it('does not mind a clock', async () => {
    const page = watch('<p>Pelatihan Saya</p><p id="c">10:00:00</p>');
    for (let i = 0; i < 50; i++) {
      page.document.querySelector('#c')?.replaceChildren(`10:00:${10 + i}`);
      await page.pass(100);
    }
    expect(page.answer()).toBe('complete');
  });
  it('waits for counters that begin at 0 and jump to their number', async () => {
    const page = watch('<p>Sertifikat</p><b>0</b>');
    await page.pass(600);
    expect(page.answer()).toBe('waiting');
    page.document.querySelector('b')?.replaceChildren('2');
    await page.pass(800);
    expect(page.answer()).toBe('waiting');
    await page.pass(200);
    expect(page.answer()).toBe('complete');
  });
  it.each(['<p>Memuat…</p>', '<p>x</p><div aria-busy="true"></div>', '<div class="skeleton-box"></div><p>x</p>', '<div id="root"></div>'])(
    'gives up on what never comes: %s',
    async (html) => {
      const page = watch(html);
      await page.pass(19_000);
      expect(page.answer()).toBe('waiting');
      await page.pass(1500);
      expect(page.answer()).toBe('gave-up');
    },
  );
  it('does nothing in a hidden tab, and goes on when it is looked at', async () => {
    const page = watch('<p>x</p>');
    let state = 'hidden';
    Object.defineProperty(page.document, 'visibilityState', { get: () => state });
    turn(page.document);
    await page.pass(60_000);
    expect(page.answer()).toBe('waiting');
    state = 'visible';
    turn(page.document);
    await page.pass(1000);
    expect(page.answer()).toBe('complete');
  });
  it('ends with its signal', async () => {
    const abort = new AbortController();
    const page = watch('<p>Memuat…</p>', abort.signal);
    abort.abort('left');
    await page.pass(1);
    expect(page.answer()).toBe('rejected: left');
  });
});
