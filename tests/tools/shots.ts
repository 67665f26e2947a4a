import { join } from 'node:path';
import { loadStory } from './load-story';
import { play, type Stage } from './player';
import { ROOT } from './root';

/** In an extension page. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Stands for the comparison of the loss: which finding it is of is known only once the story is played. */
export const BEFORE_AFTER = 'before-after.html?lane=shots&finding=';

/** Plays the story of 2020 into the lane `shots`, for pictures of its screens; answers with a page's path, that of the comparison filled in. */
export const playShots = async (stage: Stage): Promise<(path: string) => string> => {
  const { findings } = await play(loadStory(join(ROOT, 'tests/stories/semarang-2020')), 'shots', stage, {
    onVisit: ({ at }) => console.log(at),
  });
  const loss = findings.find(({ severity }) => severity === 'loss')?.key ?? '';
  return (path) => (path === BEFORE_AFTER ? path + encodeURIComponent(loss) : path);
};

export const speak = async ({ control }: Stage, language: 'id' | 'en'): Promise<void> => {
  await control.evaluate((chosen) => chrome.runtime.sendMessage({ name: 'use-language', carries: { language: chosen } }), language);
};
