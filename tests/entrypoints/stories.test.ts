import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unmet } from '../tools/expectation';
import { findStories } from '../tools/find-stories';
import { findingLine } from '../tools/finding-line';
import { loadStory } from '../tools/load-story';
import { findingsOf, memoryStage, playStory } from './stage-of-story';

const folder = process.env.STORIES ?? join(import.meta.dirname, '../stories');

// Every story once more in a real browser: `npm test`. Here without one, for speed.
describe('stories, without a browser', () => {
  beforeAll(() => {
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
  });

  const stories = findStories(folder).folders.map((path) => ({ name: basename(path), path }));
  it.concurrent.each(stories)('$name', { timeout: 240_000 }, async ({ path }) => {
    const story = loadStory(path);
    const stage = memoryStage();
    await playStory(stage, story);
    const lines = (await findingsOf(stage)).map((finding) => findingLine(finding, story));
    expect(unmet(story.expected ?? [], lines)).toEqual([]);
  });
});
