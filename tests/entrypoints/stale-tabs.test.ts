import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findStaleTabs, staleTabs, tabIsWatched } from '../../entrypoints/background/watch/stale-tabs';

const badge = vi.fn(async (_: { tabId: number; text: string | null }) => {});

describe('tabs that an earlier version sits in', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    badge.mockClear();
    Object.assign(fakeBrowser.action, { setBadgeText: badge });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 3, discarded: false },
      { id: 4, discarded: true },
      { id: 5, discarded: false },
    ] as never);
  });

  it('are marked, those that will be loaded anyway are not', async () => {
    await findStaleTabs();
    expect(await staleTabs()).toEqual([3, 5]);
    expect(badge.mock.calls).toEqual([[{ tabId: 3, text: '↻' }], [{ tabId: 5, text: '↻' }]]);
  });

  it('are no longer told of once a look comes from them, they are loaded anew or closed', async () => {
    await findStaleTabs();
    await tabIsWatched(3);
    expect(await staleTabs()).toEqual([5]);
    expect(badge).toHaveBeenLastCalledWith({ tabId: 3, text: null });
    badge.mockRejectedValueOnce(new Error('No tab with id: 5'));
    await tabIsWatched(5);
    expect(await staleTabs()).toEqual([]);
  });

  it('are told of still when a look arrives that was on its way during the update', async () => {
    const before = Date.now() - 1;
    await findStaleTabs();
    await tabIsWatched(3, before);
    expect(await staleTabs()).toEqual([3, 5]);
    await tabIsWatched(3, Date.now());
    expect(await staleTabs()).toEqual([5]);
  });

  it('cost other tabs nothing', async () => {
    await findStaleTabs();
    badge.mockClear();
    await tabIsWatched(9);
    expect(badge).not.toHaveBeenCalled();
    expect(await staleTabs()).toEqual([3, 5]);
  });
});
