import { type Played, play, type Stage } from './player';
import type { Story } from './story';

/** Why a story of that name could not be loaded or played, or what was seen. */
export type Outcome = { story: Story; played: Played } | { name: string; error: Error };

/** Plays stories side by side in one browser, each in a ledger of its own; outcomes are told as they come. */
export const playAll = async (stories: Story[], stage: Stage, lanes: number, onOutcome: (outcome: Outcome) => void): Promise<void> => {
  const waiting = [...stories.entries()];
  const playNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [number, story] = next;
      try {
        onOutcome({ story, played: await play(story, `story-${number}`, stage) });
      } catch (error) {
        onOutcome({ name: story.name, error: error instanceof Error ? error : new Error(String(error)) });
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, playNext));
};
