import { basename } from 'node:path';
import type { Browser } from './browser';
import { BrokenStory, loadStory } from './load-story';
import { type Outcome, playAll } from './play-all';
import type { Stage } from './player';
import type { Story } from './story';

/** Side by side in one browser. Firefox can add no header to a tab's requests, so that its tabs would share one page. */
export const LANES: Record<Browser['name'], number> = { chromium: 4, firefox: 1 };

/** Plays the story folders; one that is broken is told as such, and does not keep the others from being played. */
export const playFolders = async (folders: string[], stage: Stage, lanes: number, onOutcome: (outcome: Outcome) => void): Promise<void> => {
  const stories: Story[] = [];
  for (const folder of folders) {
    try {
      stories.push(loadStory(folder));
    } catch (error) {
      if (!(error instanceof BrokenStory)) throw error;
      onOutcome({ name: basename(folder), error });
    }
  }
  await playAll(stories, stage, lanes, onOutcome);
};
