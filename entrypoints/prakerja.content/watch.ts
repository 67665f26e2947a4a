import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { profileFor } from '../../utils/profiles';
import { fingerprint } from '../../utils/reader/fingerprint';
import { isNobodysPage } from '../../utils/reader/nobodys-page';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import { serialise } from '../../utils/reader/serialise';
import type { Snapshot } from '../../utils/schema/snapshot';
import type { Submission } from '../../utils/schema/submission';
import { changes } from './changes';
import { deliver } from './deliver';
import { idle } from './idle';
import { settle } from './settle';

const HOUR_MS = 3_600_000;

const freshId = (): string => crypto.randomUUID().replaceAll('-', '');

const navigationStatus = (): number =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;

/** What one reading found, until it is sent. */
type Look = Pick<Submission, 'snapshot' | 'readAt' | 'monoMs' | 'trigger'>;

/**
 * Watches one page for as long as it lives: reads it when it has settled, again after in-page navigation and after changes that matter,
 * and once an hour while it stays open, so that "still there" can be said too. Ends when the extension is updated under it.
 */
export const watch = (ctx: ContentScriptContext): void => {
  const { signal } = ctx;
  const load = freshId();
  const status = navigationStatus();
  let places: readonly Element[] = [];
  let seen: string | undefined;
  let reading: AbortController | undefined;
  let unsent: Look | undefined;

  const changed = (): boolean => fingerprint(document, places) !== seen;

  const read = (ready: Snapshot['page']['ready'], trigger: Submission['trigger']): Look | undefined => {
    const profile = profileFor(location.href);
    if (!profile) return undefined;
    const { snapshot, places: lists } = readSnapshot(document, profile, { url: location.href, status, ready });
    places = lists;
    seen = fingerprint(document, places);
    return { snapshot, readAt: Date.now(), monoMs: Math.round(performance.now()), trigger };
  };

  const send = (one: Look): void => {
    unsent = undefined;
    const { innerWidth, innerHeight, devicePixelRatio } = window;
    void deliver(
      {
        id: freshId(),
        load,
        ...one,
        // Of a page that is nobody's nothing is kept; it is only said that there was nothing to read.
        ...(isNobodysPage(one.snapshot) ? { html: '', text: '' } : serialise(document)),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        offsetMin: -new Date(one.readAt).getTimezoneOffset(),
        status,
        language: navigator.language,
        view: {
          w: Math.round(innerWidth),
          h: Math.round(innerHeight),
          dpr_pct: Math.round(devicePixelRatio * 100),
          doc_h: document.documentElement.scrollHeight,
        },
      },
      signal,
    );
  };

  /** Copies the page in a task of its own, where it still shows what was read; what is moving is copied at once. */
  const submit = (ready: Snapshot['page']['ready'], trigger: Submission['trigger']): void => {
    const one = read(ready, trigger);
    if (!one) return;
    if (ready !== 'complete') {
      send(one);
      return;
    }
    unsent = one;
    idle(() => {
      if (unsent !== one || signal.aborted) return;
      unsent = undefined;
      if (changed()) void look(trigger);
      else send(one);
    });
  };

  const look = async (trigger: Submission['trigger']): Promise<void> => {
    if (unsent && !changed()) send(unsent);
    unsent = undefined;
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const ready = await settle({ document, signal: AbortSignal.any([signal, mine.signal]) }).catch(() => undefined);
    if (!ready || reading !== mine) return;
    idle(() => {
      if (reading !== mine || signal.aborted) return;
      reading = undefined;
      submit(ready, trigger);
    });
  };

  ctx.addEventListener(window, 'wxt:locationchange', () => void look('navigation'));
  // Leaving before the page settled is told as that, not passed over.
  ctx.addEventListener(window, 'pagehide', () => {
    if (unsent) send(unsent);
    if (!reading) return;
    reading.abort();
    reading = undefined;
    const one = read('left', 'leave');
    if (one) send(one);
  });
  ctx.setInterval(() => {
    if (document.visibilityState === 'visible' && !reading) void look('hourly');
  }, HOUR_MS);
  changes({ document, signal }, () => {
    if (!reading && changed()) void look('change');
  });
  void look('load');
};
