import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { isThere } from '../browser/on-page';
import { type Page, waitFor } from './browser';
import { build } from './build';
import { command, Mistake, readArgs } from './command';
import { findProgram } from './programs.mjs';
import { ROOT } from './root';
import { BEFORE_AFTER, playShots, speak } from './shots';
import { openStage } from './stage';

const USAGE = `npm run store-pictures [-- beginning of a screen's name]
What the stores ask for, in the sizes they ask for: five screens in each language, a small and a wide tile, icons, into docs/store/pictures/.`;
const OUT = join(ROOT, 'docs/store/pictures');
const PICTURE = { width: 1280, height: 800 };
const TILES = { 'tile.png': { width: 440, height: 280 }, 'tile-wide.png': { width: 1400, height: 560 } };
const ICONS = { 'icon-128.png': { width: 128, height: 128 }, 'icon-300.png': { width: 300, height: 300 } };

type Language = 'id' | 'en';
type Size = { width: number; height: number };
/** `drawn`: what shows that nothing is being fetched any more. `to`: scrolled there. */
type Shot = { page: string; drawn: string; to?: string; size: Size; says: Record<Language, string> };

const SHOTS: Record<string, Shot> = {
  popup: {
    page: 'popup.html?lane=shots',
    drawn: '[data-state="problems"]',
    size: { width: 400, height: 640 },
    says: { id: 'Satu kalimat: aman, atau ada yang hilang.', en: 'One sentence: all safe, or something is gone.' },
  },
  timeline: {
    page: 'timeline.html?lane=shots',
    drawn: '[data-counted]',
    size: { width: 760, height: 700 },
    says: { id: 'Semua yang pernah tampil, menurut tanggal.', en: 'All that was shown, by its day.' },
  },
  'before-after': {
    page: BEFORE_AFTER,
    drawn: '[data-changes]',
    to: '.sides',
    size: { width: 760, height: 700 },
    says: { id: 'Sebelum dan sesudah, berdampingan.', en: 'Before and after, side by side.' },
  },
  export: {
    page: 'export.html?lane=shots',
    drawn: '[data-totals]',
    size: { width: 760, height: 700 },
    says: { id: 'Bukti yang bisa diperiksa siapa pun.', en: 'Evidence that anyone can check.' },
  },
  complaint: {
    page: 'complaint.html?lane=shots',
    drawn: '.step',
    size: { width: 760, height: 700 },
    says: { id: 'Lapor ke mana, dan apa langkah berikutnya.', en: 'Where to complain, and what comes next.' },
  },
};

const STYLE = `*{margin:0;box-sizing:border-box}body{font-family:system-ui,sans-serif;background:#083f52;color:#fff;display:flex;align-items:center;height:100vh}
.words{flex:1;padding:0 56px;font-size:40px;line-height:1.2;font-weight:600}.words img{width:72px;display:block;margin-bottom:32px}
.screen{margin-right:56px;max-height:700px;border-radius:12px;box-shadow:0 12px 40px #0008}`;

const icon = `data:image/svg+xml;base64,${readFileSync(join(ROOT, 'public/icon/saksi.svg')).toString('base64')}`;
const framed = (says: string, screen: Uint8Array): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="words"><img src="${icon}" alt="">${says}</div><img class="screen" src="data:image/png;base64,${Buffer.from(screen).toString('base64')}">`;
const emblem = (size: Size, below: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}body{flex-direction:column;justify-content:center;gap:24px;font-size:${size.height / 7}px;font-weight:600}</style><img src="${icon}" alt="" width="${size.height / 2.4}">${below}`;
const bare = ({ width }: Size): string =>
  `<!doctype html><style>*{margin:0}img{display:block}</style><img src="${icon}" alt="" width="${width}" height="${width}">`;

/** A picture in which nothing moves or comes any more. */
const still = async (page: Page, size: Size): Promise<Uint8Array> => {
  let last = await page.screenshot(size);
  return waitFor('a picture that stays', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const before = last;
    last = await page.screenshot(size);
    return Buffer.compare(before, last) === 0 ? last : undefined;
  });
};

const screenOf = async ({ drawn, to, size }: Shot, page: Page): Promise<Uint8Array> => {
  await page.look({ size });
  await isThere(page, drawn, 60_000);
  await page.evaluate((selector) => document.querySelector(selector ?? 'body')?.scrollIntoView({ block: 'start' }), to);
  return still(page, size);
};

const take = async (): Promise<true> => {
  const [only = ''] = readArgs({}, { most: 1 }).positionals;
  if (!Object.keys(SHOTS).some((name) => name.startsWith(only)))
    throw new Mistake(`no screen begins with "${only}"; there are: ${Object.keys(SHOTS).join(', ')}`);
  mkdirSync(OUT, { recursive: true });
  const stage = await openStage('chromium', await build('chrome', 'story'));
  const painter = await chromium.launch({ executablePath: findProgram('chromium') ?? 'chromium', chromiumSandbox: false });
  try {
    const canvas = await painter.newPage();
    const paint = async (name: string, html: string, size: Size, omitBackground = false): Promise<void> => {
      await canvas.setViewportSize(size);
      await canvas.setContent(html, { waitUntil: 'load' });
      writeFileSync(join(OUT, name), await canvas.screenshot({ omitBackground }));
      console.log(name);
    };
    for (const [name, size] of Object.entries(TILES)) await paint(name, emblem(size, 'Saksi'), size);
    for (const [name, size] of Object.entries(ICONS)) await paint(name, bare(size), size, true);
    const addressOf = await playShots(stage);
    for (const language of ['id', 'en'] as const) {
      await speak(stage, language);
      for (const [name, shot] of Object.entries(SHOTS)) {
        if (!name.startsWith(only)) continue;
        const screen = await stage.browser.openExtensionPage(addressOf(shot.page));
        await paint(`${language}-${name}.png`, framed(shot.says[language], await screenOf(shot, screen)), PICTURE);
        await screen.close();
      }
    }
    return true;
  } finally {
    await painter.close();
    await stage.close();
  }
};

await command(USAGE, take);
