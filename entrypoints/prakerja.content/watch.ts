import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type Fingerprint, fingerprint, hasChanged } from '../../utils/reader/fingerprint';
import { isNobodysPage } from '../../utils/reader/nobodys-page';
import type { Read } from '../../utils/reader/read-snapshot';
import type { Copy } from '../../utils/reader/serialise';
import { isShadowRoot } from '../../utils/reader/shadow-roots';
import { toEnd } from '../../utils/reader/slices';
import type { Submission } from '../../utils/schema/submission';
import { bringReader } from './bring-reader';
import { changes } from './changes';
import { circumstances, navigationStatus } from './circumstances';
import { deliver } from './deliver';
import { idle } from './idle';
import type { Reader } from './lent-reader';
import { settle } from './settle';
import { unhurried } from './unhurried';

const HOUR_MS = 3_600_000;

const freshId = (): string => crypto.randomUUID().replaceAll('-', '');

/** What one reading found, until it is sent, and the page's copy as it is then. */
type Look = { said: Pick<Submission, 'snapshot' | 'readAt' | 'monoMs' | 'trigger'>; copy: () => Copy };

/**
 * Watches one page for as long as it lives: reads it when it has settled, again after in-page navigation and after changes that matter,
 * and once an hour while it stays open, so that "still there" can be said too. Ends when the extension is updated under it.
 */
export const watch = (ctx: ContentScriptContext): void => {
  const { signal } = ctx;
  const load = freshId();
  const status = navigationStatus();
  let seen: Fingerprint | undefined;
  let reading: AbortController | undefined;
  let unsent: Look | undefined;
  let reader: Reader | undefined;
  const coming = bringReader(signal).then((brought) => {
    reader = brought;
  });

  const changed = (): boolean => !seen || hasChanged(document, seen);

  const settled = (either: AbortSignal): Promise<'complete' | 'gave-up' | undefined> =>
    settle({ document, signal: either, isWaiting: () => !reader || reader.isWaiting() }).catch(() => undefined);

  const lookOf = (by: Reader, { snapshot, places }: Read, trigger: Submission['trigger']): Look => {
    seen = fingerprint(document, places);
    observe(places.filter(isShadowRoot));
    return {
      said: { snapshot, readAt: Date.now(), monoMs: Math.round(performance.now()), trigger },
      copy: () => toEnd(by.copy()),
    };
  };

  /** Of a page that is nobody's nothing is kept, it is only said that there was nothing to read. */
  const send = ({ said, copy }: Look): void => {
    unsent = undefined;
    void deliver(
      {
        id: freshId(),
        load,
        ...said,
        ...(isNobodysPage(said.snapshot) ? { html: '', text: '' } : copy()),
        ...circumstances(said.readAt),
        status,
      },
      signal,
    );
  };

  const look = async (trigger: Submission['trigger']): Promise<void> => {
    if (unsent && !changed()) send(unsent);
    unsent = undefined;
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const either = AbortSignal.any([signal, mine.signal]);
    let ready = await settled(either);
    if (ready && !reader) {
      // The background could not be reached for so long: what the page did meanwhile has to settle too.
      await coming;
      ready = await settled(either);
    }
    const by = reader;
    if (!ready || !by) return;
    const as = { status, ready };
    await idle();
    await by.learn();
    const read = await unhurried(document, () => by.read(as), either);
    if (reading !== mine || signal.aborted) return;
    reading = undefined;
    if (!read) return;
    const one = lookOf(by, read, trigger);
    // What is still moving is copied at once.
    if (ready !== 'complete') return send(one);
    unsent = one;
    const copy = isNobodysPage(one.said.snapshot) ? undefined : await unhurried(document, by.copy, signal);
    if (unsent !== one || signal.aborted) return;
    unsent = undefined;
    // The copy has to show what was read.
    if (changed()) void look(trigger);
    else send(copy ? { ...one, copy: () => copy } : one);
  };

  ctx.addEventListener(window, 'wxt:locationchange', () => void look('navigation'));
  // Leaving before the page settled is told as that, not passed over.
  ctx.addEventListener(window, 'pagehide', () => {
    if (unsent) send(unsent);
    if (!reading) return;
    reading.abort();
    reading = undefined;
    const read = reader && toEnd(reader.read({ status, ready: 'left' }));
    if (reader && read) send(lookOf(reader, read, 'leave'));
  });
  ctx.setInterval(() => {
    if (document.visibilityState === 'visible' && !reading) void look('hourly');
  }, HOUR_MS);
  const observe = changes({ document, signal }, () => {
    if (!reading && changed()) void look('change');
  });
  void look('load');
};
