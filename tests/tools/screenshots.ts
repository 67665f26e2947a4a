import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFile } from '../browser/choose-file';
import { isThere } from '../browser/on-page';
import type { Page } from './browser';
import { build } from './build';
import { command, Mistake, readArgs } from './command';
import { exportBundle } from './export-bundle';
import { loadStory } from './load-story';
import { play } from './player';
import { ROOT } from './root';
import { BEFORE_AFTER, playShots, speak } from './shots';
import { openStage } from './stage';

const USAGE = `npm run screenshots [-- beginning of a screen's name]
All screens in both languages, light and dark, narrow and wide, into docs/screenshots/.`;
const OUT = join(ROOT, 'docs/screenshots');
const SIZES = { 360: { width: 360, height: 640 }, 1280: { width: 1280, height: 800 } };

/** `given`: the bundle is chosen there. `clicks` on it, in this order; `shows`: what must stand there before the picture is taken. */
type Screen = { path: string; given?: true; clicks?: string[]; shows?: string };

const SCREENS: Record<string, Screen> = {
  welcome: { path: 'welcome.html' },
  'welcome-2': { path: 'welcome.html', clicks: ['#next'] },
  'welcome-3': { path: 'welcome.html', clicks: ['#next', '#next', '#notify'] },
  'popup-empty': { path: 'popup.html' },
  popup: { path: 'popup.html?lane=shots' },
  'popup-exporting': { path: 'popup.html?lane=shots', clicks: ['#export'], shows: '[data-profile]' },
  'popup-two-accounts': { path: 'popup.html?lane=two-accounts', shows: 'select' },
  'popup-cannot-read': { path: 'popup.html?lane=cannot-read', shows: '[data-state="cannot-read"]' },
  timeline: { path: 'timeline.html?lane=shots' },
  complaint: { path: 'complaint.html?lane=shots' },
  'complaint-noting': { path: 'complaint.html?lane=shots', clicks: ['#add-complaint'], shows: '#journal form' },
  'before-after': { path: BEFORE_AFTER },
  explain: { path: 'explain.html?lane=shots' },
  export: { path: 'export.html?lane=shots' },
  'export-made': { path: 'export.html?lane=shots', clicks: ['#make'], shows: '[data-made]' },
  'field-check': { path: 'field-check.html?lane=shots' },
  options: { path: 'options.html?lane=shots' },
  'options-chosen-file': { path: 'options.html?lane=shots', given: true },
  verify: { path: 'verify.html' },
  'verify-verdict': { path: 'verify.html', given: true, shows: '[data-verdict]' },
};

/** Stories that show another state of the popup after so many visits, by the lane that they are played into. */
const OTHER_STATES = {
  'two-accounts': { story: 'other-account-same-browser', visits: Number.POSITIVE_INFINITY },
  'cannot-read': { story: 'empty-container-without-a-word', visits: 3 },
};

/** Those that the README shows: what is in view, small, and kept with the sources. `to`: scrolled there first. */
const BEST = join(ROOT, 'docs/pictures');
const SHOWN: { screen: string; language: 'id' | 'en'; scheme: 'light' | 'dark'; width: 360 | 1280; to?: string }[] = [
  { screen: 'popup', language: 'id', scheme: 'light', width: 360 },
  { screen: 'popup', language: 'en', scheme: 'dark', width: 360 },
  { screen: 'welcome', language: 'id', scheme: 'light', width: 360 },
  { screen: 'timeline', language: 'id', scheme: 'light', width: 1280, to: '.over-time' },
  { screen: 'before-after', language: 'id', scheme: 'light', width: 1280 },
  { screen: 'complaint', language: 'id', scheme: 'light', width: 360 },
];

const inView = async (page: Page, size: { width: number; height: number }, { scheme, to }: (typeof SHOWN)[number]): Promise<Uint8Array> => {
  await page.look({ size, scheme });
  await page.evaluate((selector) => document.querySelector(selector ?? 'body')?.scrollIntoView({ block: 'start' }), to);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return page.screenshot(size, { scheme });
};

const take = async (): Promise<true> => {
  const [only] = readArgs({}, { most: 1 }).positionals;
  if (only && !Object.keys(SCREENS).some((screen) => screen.startsWith(only)))
    throw new Mistake(`no screen begins with "${only}"; there are: ${Object.keys(SCREENS).join(', ')}`);
  mkdirSync(OUT, { recursive: true });
  mkdirSync(BEST, { recursive: true });
  const stage = await openStage('chromium', await build('chrome', 'story'));
  try {
    const addressOf = await playShots(stage);
    for (const [lane, { story, visits }] of Object.entries(OTHER_STATES)) {
      const whole = loadStory(join(ROOT, 'tests/stories', story));
      await play({ ...whole, visits: whole.visits.slice(0, visits) }, lane, stage);
    }
    const { bytes } = await exportBundle(stage.browser, 'shots', 'samar');
    for (const language of ['id', 'en'] as const) {
      await speak(stage, language);
      for (const [screen, asked] of Object.entries(SCREENS)) {
        if (only && !screen.startsWith(only)) continue;
        const { path, given, clicks = [], shows = 'h1' } = asked;
        for (const scheme of ['light', 'dark'] as const) {
          for (const [width, size] of Object.entries(SIZES)) {
            const page = await stage.browser.openExtensionPage(addressOf(path));
            if (given) await chooseFile(page, 'input[type="file"]', bytes, 'bukti.zip');
            for (const selector of clicks) await page.click(selector);
            await isThere(page, shows, 60_000);
            await new Promise((resolve) => setTimeout(resolve, 300));
            const name = `${screen}-${language}-${scheme}-${width}.png`;
            writeFileSync(join(OUT, name), await page.screenshot(size, { scheme, whole: true }));
            const best = SHOWN.find((one) => `${one.screen}-${one.language}-${one.scheme}-${one.width}.png` === name);
            if (best) writeFileSync(join(BEST, name), await inView(page, size, best));
            await page.close();
            console.log(name);
          }
        }
      }
    }
    return true;
  } finally {
    await stage.close();
  }
};

await command(USAGE, take);
