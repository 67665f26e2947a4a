// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringReader } from '../../entrypoints/prakerja.content/bring-reader';
import { lend, type Reader } from '../../entrypoints/prakerja.content/lent-reader';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

const READER = {} as Reader;
let state = 'visible';
Object.defineProperty(document, 'visibilityState', { get: () => state });

describe('bringing the reader into a page', () => {
  let stop: AbortController;
  let brought: Reader | undefined;
  const bring = (): void => void bringReader(stop.signal).then((reader) => (brought = reader));
  /** As the background does it: the script runs before it answers. */
  const arrives = async () => {
    lend(READER);
    return { ok: true, value: {} };
  };
  beforeEach(() => {
    vi.useFakeTimers();
    stop = new AbortController();
    [brought, state] = [undefined, 'visible'];
    sendMessage.mockReset();
    delete (globalThis as { saksiReader?: unknown }).saksiReader;
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('is asked for once where the background brings it', async () => {
    sendMessage.mockImplementation(arrives);
    bring();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(brought).toBe(READER);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'bring-reader', carries: {} });
  });

  it('is asked for until it is there: while the worker sleeps, is refused, fails, or says that it is there too soon', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection'))
      .mockResolvedValueOnce({ ok: false, why: 'refused', detail: 'not the top frame' })
      .mockResolvedValueOnce({ ok: false, why: 'failed', detail: 'Cannot access contents of the page' })
      .mockResolvedValueOnce({ ok: true, value: {} })
      .mockImplementation(arrives);
    bring();
    await vi.advanceTimersByTimeAsync(8_499);
    expect([brought, sendMessage.mock.calls.length]).toEqual([undefined, 4]);
    await vi.advanceTimersByTimeAsync(1);
    expect([brought, sendMessage.mock.calls.length]).toEqual([READER, 5]);
  });

  it('is not asked for before somebody looks at the page', async () => {
    sendMessage.mockImplementation(arrives);
    state = 'hidden';
    bring();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).not.toHaveBeenCalled();
    state = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(brought).toBe(READER);
  });

  it('is no longer asked for when the extension was updated under it', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated'));
    bring();
    await vi.advanceTimersByTimeAsync(0);
    stop.abort();
    await vi.advanceTimersByTimeAsync(120_000);
    expect([brought, sendMessage.mock.calls.length]).toEqual([undefined, 1]);
  });
});
