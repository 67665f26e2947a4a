import { browser } from '../../../utils/browser';
import { sha256Hex } from '../../../utils/chain/sha256';
import type { Handlers, Sender } from '../../../utils/messages/receive';
import { type Lesson, MOST_LESSONS } from '../../../utils/schema/lesson';
import type { Stage } from '../stage';

/** What the participant taught, the first lesson first. Content scripts read the same place (entrypoints/prakerja.content/kept-lessons.ts). */
export const lessonsKept = async (): Promise<Lesson[]> =>
  ((await browser.storage.local.get('lessons')) as { lessons?: Lesson[] }).lessons ?? [];

/** One change at a time. */
const keep = (change: (kept: Lesson[]) => Lesson[]): Promise<void> =>
  navigator.locks.request('saksi-lessons', async () => browser.storage.local.set({ lessons: change(await lessonsKept()) }));

export const lessonHandlers = (stageOf: (sender: Sender) => Promise<Stage>): Pick<Handlers, 'teach' | 'forget-lesson'> => ({
  teach: async (taught, sender) => {
    const { clock } = await stageOf(sender);
    const id = sha256Hex(new TextEncoder().encode(JSON.stringify(taught))).slice(0, 8);
    await keep((kept) => {
      const others = kept.filter((lesson) => lesson.id !== id);
      if (others.length >= MOST_LESSONS) throw new Error(`there are ${MOST_LESSONS} lessons already: forget one of them first`);
      return [...others, { id, at: clock.at(Date.now()), ...taught }];
    });
    return { id };
  },
  'forget-lesson': async ({ id }) => {
    await keep((kept) => kept.filter((lesson) => lesson.id !== id));
    return {};
  },
});
