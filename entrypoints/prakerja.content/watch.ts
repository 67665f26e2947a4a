import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { profileFor } from '../../utils/profiles';
import { fingerprint } from '../../utils/reader/fingerprint';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import { serialise } from '../../utils/reader/serialise';
import type { Snapshot } from '../../utils/schema/snapshot';
import type { Submission } from '../../utils/schema/submission';
import { changes } from './changes';
import { deliver } from './deliver';
import { settle } from './settle';

const HOUR_MS = 3_600_000;

const freshId = (): string => crypto.randomUUID().replaceAll('-', '');

const navigationStatus = (): number =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;

/**
 * Watches one page for as long as it lives: reads it when it has settled, again after in-page navigation and after changes that matter,
 * and once an hour while it stays open, so that "still there" can be said too. Ends when the extension is updated under it.
 */
export const watch = (ctx: ContentScriptContext): void => {
  const { signal } = ctx;
  const load = freshId();
  const status = navigationStatus();
  let seen: string | undefined;
  let reading: AbortController | undefined;

  const submit = (ready: Snapshot['page']['ready'], trigger: Submission['trigger']): void => {
    const profile = profileFor(location.href);
    if (!profile) return;
    const { snapshot } = readSnapshot(document, profile, { url: location.href, status, ready });
    seen = fingerprint(document);
    // A page that is nobody's (an article, the home page) is none of our business.
    if (snapshot.page.kind === 'public') return;
    const { innerWidth, innerHeight, devicePixelRatio } = window;
    const now = Date.now();
    void deliver(
      {
        id: freshId(),
        load,
        snapshot,
        ...serialise(document),
        readAt: now,
        monoMs: Math.round(performance.now()),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        offsetMin: -new Date(now).getTimezoneOffset(),
        status,
        language: navigator.language,
        view: {
          w: Math.round(innerWidth),
          h: Math.round(innerHeight),
          dpr_pct: Math.round(devicePixelRatio * 100),
          doc_h: document.documentElement.scrollHeight,
        },
        trigger,
      },
      signal,
    );
  };

  const look = async (trigger: Submission['trigger']): Promise<void> => {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const ready = await settle({ document, signal: AbortSignal.any([signal, mine.signal]) }).catch(() => undefined);
    if (!ready || reading !== mine) return;
    reading = undefined;
    submit(ready, trigger);
  };

  ctx.addEventListener(window, 'wxt:locationchange', () => void look('navigation'));
  // Leaving before the page settled is told as that, not passed over.
  ctx.addEventListener(window, 'pagehide', () => {
    if (!reading) return;
    reading.abort();
    reading = undefined;
    submit('left', 'leave');
  });
  ctx.setInterval(() => {
    if (document.visibilityState === 'visible' && !reading) void look('hourly');
  }, HOUR_MS);
  changes({ document, signal }, () => {
    if (!reading && fingerprint(document) !== seen) void look('change');
  });
  void look('load');
};
