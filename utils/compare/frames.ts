import type { Frame, Frames } from '../schema/frame';
import { MOST_PAGES } from './known';

/** By list and page: what stood around it when it last lacked nothing. */
export type KnownFrames = { [list in keyof Frames]?: { [page: string]: Frame } };

const DIGEST = 4;

const textsIn = ({ around }: Frame): Set<string> => new Set(around.match(new RegExp(`.{${DIGEST}}`, 'g')) ?? []);

/**
 * Whether a page is in another state than when its list lacked nothing: something stands around it that did not, or another choice is made. An empty list has
 * words of its own around it, and may lose its tabs: of that only another choice tells.
 */
export const isOtherState = (good: Frame | undefined, now: Frame | undefined, isEmpty: boolean): boolean => {
  if (!good || !now) return false;
  if (isEmpty) return now.chosen !== '' && now.chosen !== good.chosen;
  const before = textsIn(good);
  return now.chosen !== good.chosen || [...textsIn(now)].some((text) => !before.has(text));
};

/** With what stands around a list that lacks nothing. */
export const withFrame = (known: KnownFrames = {}, list: keyof Frames, page: string, frame: Frame | undefined): KnownFrames => {
  if (!frame) return known;
  const { [page]: _, ...others } = known[list] ?? {};
  return { ...known, [list]: Object.fromEntries([...Object.entries(others), [page, frame] as const].slice(-MOST_PAGES)) };
};
