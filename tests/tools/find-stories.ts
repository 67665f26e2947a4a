import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenStory } from './load-story';

/** A story folder itself, or the story folders in a folder of stories, in the order of their names. */
export const findStories = (path: string): { folders: string[]; single: boolean } => {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new BrokenStory(`${path}: no such folder. Give a story folder, or a folder of story folders.`);
  if (existsSync(join(path, 'story.json'))) return { folders: [path], single: true };
  const folders = readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((folder) => existsSync(join(folder, 'story.json')));
  if (folders.length === 0)
    throw new BrokenStory(`${path}: no story here. A story is a folder with a file story.json; see tests/stories/README.md.`);
  return { folders, single: false };
};
