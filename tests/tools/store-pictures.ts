import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from './build';
import { findProgram } from './programs.mjs';
import { ROOT } from './root';
import { BEFORE_AFTER, playShots, speak } from './shots';
import { openStage } from './stage';

/** The pictures that the stores ask for, in the sizes they ask for: five screens of 1280 × 800 in each language, and a tile of 440 × 280. */
const OUT = join(ROOT, 'docs/store/pictures');
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

type Language = 'id' | 'en';
type Shot = { page: string; size: { width: number; height: number }; says: Record<Language, string> };

const SHOTS: Record<string, Shot> = {
  popup: {
    page: 'popup.html?lane=shots',
    size: { width: 400, height: 640 },
    says: { id: 'Satu kalimat: aman, atau ada yang hilang.', en: 'One sentence: all safe, or something is gone.' },
  },
  timeline: {
    page: 'timeline.html?lane=shots',
    size: { width: 760, height: 700 },
    says: { id: 'Semua yang pernah tampil, menurut tanggal.', en: 'All that was shown, by its day.' },
  },
  'before-after': {
    page: BEFORE_AFTER,
    size: { width: 760, height: 700 },
    says: { id: 'Sebelum dan sesudah, berdampingan.', en: 'Before and after, side by side.' },
  },
  export: {
    page: 'export.html?lane=shots',
    size: { width: 760, height: 700 },
    says: { id: 'Bukti yang bisa diperiksa siapa pun.', en: 'Evidence that anyone can check.' },
  },
  complaint: {
    page: 'complaint.html?lane=shots',
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
const tile = `<!doctype html><meta charset="utf-8"><style>${STYLE}.words{font-size:34px;padding:0 36px}</style><div class="words"><img src="${icon}" alt="">Saksi</div>`;

const take = async (): Promise<void> => {
  mkdirSync(OUT, { recursive: true });
  const stage = await openStage('chromium', await build('chrome', 'story'));
  const painter = await chromium.launch({ executablePath: findProgram('chromium') ?? 'chromium', chromiumSandbox: false });
  try {
    const canvas = await painter.newPage();
    const paint = async (name: string, html: string, size: typeof PICTURE): Promise<void> => {
      await canvas.setViewportSize(size);
      await canvas.setContent(html, { waitUntil: 'load' });
      writeFileSync(join(OUT, name), await canvas.screenshot());
      console.log(name);
    };
    await paint('tile.png', tile, TILE);
    const addressOf = await playShots(stage);
    for (const language of ['id', 'en'] as const) {
      await speak(stage, language);
      for (const [name, { page, size, says }] of Object.entries(SHOTS)) {
        const screen = await stage.browser.openExtensionPage(addressOf(page));
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        await paint(`${language}-${name}.png`, framed(says[language], await screen.screenshot(size)), PICTURE);
        await screen.close();
      }
    }
  } finally {
    await painter.close();
    await stage.close();
  }
};

await take();
