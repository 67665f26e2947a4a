import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from './build';
import { command, readArgs } from './command';
import { beginLane } from './lane';
import { loadStory } from './load-story';
import { ROOT } from './root';
import { openStage } from './stage';

const USAGE = `npm run dev [-- <story folder>]
The extension and the stand-in dashboard in a browser, for trying by hand; Enter goes to the story's next visit.`;
const LANE = 'dev';

const dev = async (): Promise<true> => {
  const [folder = join(ROOT, 'tests/stories/semarang-2020')] = readArgs({}, { most: 1 }).positionals;
  const story = loadStory(folder);
  const display = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
  if (!display) console.log('There is no display: the browser runs without a window. Set DISPLAY to see it.');
  const stage = await openStage('chromium', await build('chrome', 'story'), { headless: !display });
  const { browser, control, site } = stage;
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  process.once('SIGINT', () => input.close());
  process.once('SIGTERM', () => input.close());
  let awake: NodeJS.Timeout | undefined;
  try {
    const tab = await browser.openSiteTab(LANE);
    const lane = await beginLane(control, LANE, tab.id);
    // A story's lanes live in the worker's memory: asking keeps it awake.
    awake = setInterval(() => void lane.looks().catch(() => {}), 10_000);
    console.log(`${story.title}\nPopup: ${browser.origin}/popup.html?lane=${LANE}`);
    for (const [i, visit] of story.visits.entries()) {
      site.show(LANE, visit);
      await lane.setClock(visit.at);
      await tab.goto(visit.url);
      const last = i === story.visits.length - 1;
      console.log(`[${i + 1}/${story.visits.length}] ${visit.at} ${visit.url}\nEnter: ${last ? 'end' : 'next visit'}. Ctrl+C: end.`);
      if ((await lines.next()).done) break;
    }
    return true;
  } finally {
    clearInterval(awake);
    input.close();
    await stage.close();
  }
};

await command(USAGE, dev);
