import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliver } from '../../entrypoints/prakerja.content/deliver';
import type { Submission } from '../../utils/schema/submission';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

const submission = { id: '0123456789abcdef0123456789abcdef' } as Submission;

describe('delivering a look', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset();
  });
  afterEach(() => vi.useRealTimers());

  it('is done when it is acknowledged', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { seq: 1 } });
    await deliver(submission, new AbortController().signal);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'record-snapshot', carries: submission });
  });

  it('tries again while the worker sleeps or storage fails, with the same id', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection'))
      .mockResolvedValueOnce({ ok: false, why: 'failed', detail: 'QuotaExceededError' })
      .mockResolvedValue({ ok: true, value: { seq: 1 } });
    const delivered = deliver(submission, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(10_000);
    await delivered;
    expect(sendMessage.mock.calls.map(([message]) => message.carries.id)).toEqual([submission.id, submission.id, submission.id]);
  });

  it('does not repeat what was refused', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    sendMessage.mockResolvedValue({ ok: false, why: 'refused', detail: 'wrong shape' });
    await deliver(submission, new AbortController().signal);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('stops when the extension was updated under it', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated'));
    const stop = new AbortController();
    const delivered = deliver(submission, stop.signal);
    await vi.advanceTimersByTimeAsync(0);
    stop.abort();
    await delivered;
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
