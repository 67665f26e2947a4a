import { join } from 'node:path';
import type { Browser } from './browser';
import { assertSameManifest, type BuildBrowser, build } from './build';
import { command, readArgs } from './command';
import { findStories } from './find-stories';
import { inBrowsers, lint, types, unit } from './parts';
import { LANES, playFolders } from './play-folders';
import { ROOT } from './root';
import { openStage } from './stage';
import { sum, type Tally, timed } from './tally';
import { tellOutcome } from './tell-outcome';

const USAGE = `npm test
All tests: types, lint, units, every story in Chromium, and what needs a browser in Chromium and Firefox.`;
const STORIES = join(ROOT, 'tests/stories');

const builds = async (): Promise<Tally> => {
  const browsers: BuildBrowser[] = ['chrome', 'firefox'];
  for (const browser of browsers) await assertSameManifest(browser);
  return { passed: browsers.length, failed: 0, output: '' };
};

/** One test a story. */
const stories = async (browserName: Browser['name'], folders: string[]): Promise<Tally> => {
  const stage = await openStage(browserName, await build(browserName === 'firefox' ? 'firefox' : 'chrome', 'story'));
  const tally: Tally = { passed: 0, failed: 0, output: '' };
  try {
    await playFolders(folders, stage, LANES[browserName], (outcome) => {
      const { met, summary } = tellOutcome(outcome);
      tally[met ? 'passed' : 'failed'] += 1;
      console.log(`  [${tally.passed + tally.failed}/${folders.length}] ${summary}`);
    });
    return tally;
  } finally {
    await stage.close();
  }
};

const run = async (): Promise<Tally[]> => [
  await timed('types', types),
  await timed('lint', lint),
  await timed('unit and property tests', unit),
  await timed('builds, and the story build has the production manifest', builds),
  await timed('stories in Chromium', () => stories('chromium', findStories(STORIES).folders)),
  // What differs between the browsers is how the extension is wired, which one story shows.
  await timed('the story of 2020 in Firefox', () => stories('firefox', [join(STORIES, 'semarang-2020')])),
  await timed('tests in Chromium and Firefox', inBrowsers),
];

await command(USAGE, async () => {
  readArgs({}, { most: 0 });
  const { passed, failed } = sum(await run());
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
});
