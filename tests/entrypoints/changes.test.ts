import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changes } from '../../entrypoints/prakerja.content/changes';

/** Mutation records are delivered as microtasks; timers are ours to move. */
const flush = async (ms: number): Promise<void> => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

describe('watching a page for changes', () => {
  let window: Window;
  let document: Document;
  let check: ReturnType<typeof vi.fn<() => void>>;
  let stop: AbortController;
  let observe: (roots: readonly Node[]) => void;

  const add = (): void => document.body.append(document.createElement('p'));
  const hide = (state: 'hidden' | 'visible'): void => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    window.document.dispatchEvent(new window.Event('visibilitychange'));
  };

  beforeEach(() => {
    vi.useFakeTimers();
    window = new Window();
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    document = window.document as unknown as Document;
    hide('visible');
    check = vi.fn();
    stop = new AbortController();
    observe = changes({ document, signal: stop.signal }, check);
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('does nothing while nothing changes', async () => {
    await flush(10_000);
    expect(check).not.toHaveBeenCalled();
  });

  it('checks once for many changes, after a pause', async () => {
    for (let count = 0; count < 100; count += 1) add();
    await flush(900);
    expect(check).not.toHaveBeenCalled();
    await flush(200);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('sees a change that comes after a check', async () => {
    add();
    await flush(1_100);
    add();
    await flush(1_100);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('sees changes in a shadow root that it is told of, and in the page as before', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    await flush(1_100);
    root.append(document.createElement('p'));
    await flush(1_100);
    expect(check).toHaveBeenCalledTimes(1);
    observe([root]);
    root.append(document.createElement('p'));
    await flush(1_100);
    expect(check).toHaveBeenCalledTimes(2);
    root.append(document.createElement('p'));
    await flush(1_100);
    add();
    await flush(1_100);
    expect(check).toHaveBeenCalledTimes(4);
  });

  it('is still in a hidden tab, and checks when it is shown again', async () => {
    add();
    hide('hidden');
    await flush(5_000);
    expect(check).not.toHaveBeenCalled();
    hide('visible');
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('ends when the extension was updated under it', async () => {
    stop.abort();
    add();
    await flush(5_000);
    hide('visible');
    expect(check).not.toHaveBeenCalled();
  });
});
