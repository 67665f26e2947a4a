import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Profile } from '../../utils/profiles/profile';
import { fingerprint } from '../../utils/reader/fingerprint';
import { isNobodysPage } from '../../utils/reader/nobodys-page';
import type { Read, Seen } from '../../utils/reader/read-snapshot';
import { readWithLessons, readWithLessonsInSlices } from '../../utils/reader/read-with-lessons';
import { type Copy, copyInSlices, serialise } from '../../utils/reader/serialise';
import type { TaughtProfile } from '../../utils/reader/taught-profile';
import type { Submission } from '../../utils/schema/submission';
import { changes } from './changes';
import { circumstances, navigationStatus } from './circumstances';
import { deliver } from './deliver';
import { idle } from './idle';
import { keptLessons } from './kept-lessons';
import { profileInUse } from './profile-in-use';
import { settle } from './settle';
import { unhurried } from './unhurried';

const HOUR_MS = 3_600_000;

const freshId = (): string => crypto.randomUUID().replaceAll('-', '');

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
  let taught: TaughtProfile | undefined;

  const changed = (): boolean => fingerprint(document, places) !== seen;

  const profileHere = (): Profile | undefined => profileInUse(location.href);
  const seenAs = (ready: Seen['ready']): Seen => ({ url: location.href, status, ready });

  const lookOf = ({ snapshot, places: lists }: Read, trigger: Submission['trigger']): Look => {
    places = lists;
    seen = fingerprint(document, places);
    return { snapshot, readAt: Date.now(), monoMs: Math.round(performance.now()), trigger };
  };

  /** `copy` is what the page shows now; of a page that is nobody's nothing is kept, it is only said that there was nothing to read. */
  const send = (one: Look, copy: () => Copy): void => {
    unsent = undefined;
    void deliver(
      {
        id: freshId(),
        load,
        ...one,
        ...(isNobodysPage(one.snapshot) ? { html: '', text: '' } : copy()),
        ...circumstances(one.readAt),
        status,
      },
      signal,
    );
  };
  const copyNow = (): Copy => serialise(document);

  const look = async (trigger: Submission['trigger']): Promise<void> => {
    if (unsent && !changed()) send(unsent, copyNow);
    unsent = undefined;
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const either = AbortSignal.any([signal, mine.signal]);
    const ready = await settle({ document, signal: either }).catch(() => undefined);
    if (!ready) return;
    await idle();
    const profile = profileHere();
    taught = profile && (await keptLessons(profile));
    const read = profile && (await unhurried(document, () => readWithLessonsInSlices(document, profile, taught, seenAs(ready)), either));
    if (reading !== mine || signal.aborted) return;
    reading = undefined;
    if (!read) return;
    const one = lookOf(read, trigger);
    // What is still moving is copied at once.
    if (ready !== 'complete') return send(one, copyNow);
    unsent = one;
    const copy = isNobodysPage(one.snapshot) ? undefined : await unhurried(document, () => copyInSlices(document), signal);
    if (unsent !== one || signal.aborted) return;
    unsent = undefined;
    // The copy has to show what was read.
    if (changed()) void look(trigger);
    else send(one, () => copy ?? copyNow());
  };

  ctx.addEventListener(window, 'wxt:locationchange', () => void look('navigation'));
  // Leaving before the page settled is told as that, not passed over.
  ctx.addEventListener(window, 'pagehide', () => {
    if (unsent) send(unsent, copyNow);
    if (!reading) return;
    reading.abort();
    reading = undefined;
    const profile = profileHere();
    if (profile) send(lookOf(readWithLessons(document, profile, taught, seenAs('left')), 'leave'), copyNow);
  });
  ctx.setInterval(() => {
    if (document.visibilityState === 'visible' && !reading) void look('hourly');
  }, HOUR_MS);
  changes({ document, signal }, () => {
    if (!reading && changed()) void look('change');
  });
  void look('load');
};
