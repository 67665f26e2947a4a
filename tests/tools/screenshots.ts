import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './browser';
import { build } from './build';
import { command, Mistake, readArgs } from './command';
import { ROOT } from './root';
import { BEFORE_AFTER, playShots, speak } from './shots';
import { openStage } from './stage';

const USAGE = `npm run screenshots [-- beginning of a screen's name]
All screens in both languages, light and dark, narrow and wide, into docs/screenshots/.`;
const OUT = join(ROOT, 'docs/screenshots');
const SIZES = { 360: { width: 360, height: 640 }, 1280: { width: 1280, height: 800 } };

/** Page, and what to click on it. */
const SCREENS: Record<string, string | [path: string, ...clicks: string[]]> = {
  welcome: 'welcome.html',
  'welcome-2': ['welcome.html', '#next'],
  'welcome-3': ['welcome.html', '#next', '#next', '#notify'],
  'popup-empty': 'popup.html',
  popup: 'popup.html?lane=shots',
  timeline: 'timeline.html?lane=shots',
  complaint: 'complaint.html?lane=shots',
  'before-after': BEFORE_AFTER,
  explain: 'explain.html?lane=shots',
  export: 'export.html?lane=shots',
  'field-check': 'field-check.html?lane=shots',
  options: 'options.html?lane=shots',
  verify: 'verify.html',
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
    for (const language of ['id', 'en'] as const) {
      await speak(stage, language);
      for (const [screen, asked] of Object.entries(SCREENS)) {
        if (only && !screen.startsWith(only)) continue;
        const [path = '', ...clicks] = typeof asked === 'string' ? [asked] : asked;
        for (const scheme of ['light', 'dark'] as const) {
          for (const [width, size] of Object.entries(SIZES)) {
            const page = await stage.browser.openExtensionPage(addressOf(path));
            for (const selector of clicks) await page.click(selector);
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
