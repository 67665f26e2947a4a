import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PROFILES, type Profile } from '../../utils/evidence/source';
import type { Browser } from './browser';
import { build } from './build';
import { command, Mistake, readArgs } from './command';
import { exportBundle } from './export-bundle';
import { findStories } from './find-stories';
import { loadStory } from './load-story';
import type { Outcome } from './play-all';
import { LANES, playFolders } from './play-folders';
import { openStage } from './stage';
import { tellOutcome } from './tell-outcome';

const USAGE = `npm run replay -- <folder> [--out bundle.zip] [--profile samar|ombudsman|lengkap] [--browser chromium|firefox] [--lanes n] [--extension built-folder]
Plays a story, or a folder of stories, through the built extension in a real browser; prints one JSON line a finding,
then one of the visits. The bundle has the profile lengkap where none is named. Exit 0: every expectation is met. 1: one is not. 2: nothing could be played.`;

type Options = {
  folder: string;
  out: string | undefined;
  profile: Profile;
  browserName: Browser['name'];
  lanes: number;
  extension: string | undefined;
};

const readOptions = (): Options => {
  const { values, positionals } = readArgs(
    {
      out: { type: 'string' },
      profile: { type: 'string' },
      browser: { type: 'string' },
      lanes: { type: 'string' },
      extension: { type: 'string' },
    },
    { least: 1, most: 1 },
  );
  const [folder = ''] = positionals;
  const browserName = values.browser ?? 'chromium';
  const profile = PROFILES.find((known) => known === (values.profile ?? 'lengkap'));
  if (profile === undefined) throw new Mistake(`--profile ${values.profile}: there are ${PROFILES.join(', ')}.`);
  if (values.profile !== undefined && values.out === undefined) throw new Mistake('--profile is that of the bundle, which --out asks for.');
  if (browserName !== 'chromium' && browserName !== 'firefox') {
    throw new Mistake(`--browser ${browserName}: there are chromium and firefox.`);
  }
  const lanes = browserName === 'firefox' ? LANES.firefox : Number(values.lanes ?? LANES.chromium);
  if (!Number.isInteger(lanes) || lanes < 1) throw new Mistake(`--lanes ${values.lanes}: give a whole number, 1 or more.`);
  return { folder, out: values.out, profile, browserName, lanes, extension: values.extension };
};

const replay = async ({ folder, out, profile, browserName, lanes, extension }: Options): Promise<boolean> => {
  const { folders, single } = findStories(folder);
  if (out && !single) throw new Mistake(`--out takes one story; ${folder} holds ${folders.length}.`);
  if (single) loadStory(folder);
  const stage = await openStage(browserName, extension ?? (await build(browserName === 'firefox' ? 'firefox' : 'chrome', 'story')));
  try {
    let met = true;
    const outcomes: Outcome[] = [];
    await playFolders(folders, stage, lanes, (outcome) => {
      outcomes.push(outcome);
      const told = tellOutcome(outcome);
      const name = 'story' in outcome ? outcome.story.name : outcome.name;
      for (const line of told.lines) console.log(JSON.stringify(single ? line : { story: name, ...line }));
      console.error(single ? told.summary : `[${outcomes.length}/${folders.length}] ${told.summary}`);
      met &&= told.met;
    });
    const [only] = outcomes;
    if (out && only && 'played' in only) {
      const { name, bytes, verdict } = await exportBundle(stage.browser, only.played.lane, profile);
      writeFileSync(out, bytes);
      console.error(`${verdict.ok ? '✓' : '✗'} ${basename(out)} (downloaded as ${name})`);
      met &&= verdict.ok;
    }
    return met;
  } finally {
    await stage.close();
  }
};

await command(USAGE, () => replay(readOptions()));
