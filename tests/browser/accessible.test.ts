import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGallery } from '../gallery/serve';
import { leave, type Page, waitFor } from '../tools/browser';
import { type Exported, exportBundle } from '../tools/export-bundle';
import { axeViolations } from './axe';
import { openFile } from './backup-page';
import { chooseFile } from './choose-file';
import { isThere } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

/** In an extension page. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const LOST = 'Menulis Opini, Menembus Meja Redaksi';
const KEPT = 'Fotografi Produk untuk Pemula';

type Screen = {
  path: string;
  /** What shows that it is drawn. */
  drawn: string;
  /** What is done on it first, with a bundle at hand. */
  first?(page: Page, bundle: Exported): Promise<void>;
  /** What is clicked then (`?`: only where it is there), and what shows that this was done. */
  clicks?: string[];
  shows?: string;
};

/** From now on a chosen file never gets read to its end: the work on it goes on for as long as it is looked at. */
const holdFiles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    File.prototype.arrayBuffer = () => new Promise(() => {});
  });
const choose = (page: Page, { bytes, name }: Exported): Promise<void> => chooseFile(page, 'input[type="file"]', bytes, name);

/** Every page of the extension, and what can be opened on it. */
const SCREENS: Record<string, Screen> = {
  popup: { path: 'popup.html', drawn: '[data-state]' },
  'popup, exporting': { path: 'popup.html', drawn: '#export', clicks: ['#export'], shows: '[data-profile]' },
  timeline: { path: 'timeline.html', drawn: '[data-counted]' },
  'timeline, checked': { path: 'timeline.html', drawn: '#check-log', clicks: ['#check-log'], shows: '[data-whole]' },
  'before and after': { path: 'before-after.html', drawn: '[data-changes]' },
  complaint: { path: 'complaint.html', drawn: 'h1' },
  'complaint, all channels': { path: 'complaint.html', drawn: '#channels', clicks: ['#channels summary'], shows: '#channels[open]' },
  'complaint, a call': { path: 'complaint.html', drawn: '#unanswered', clicks: ['#unanswered'], shows: '#journal form' },
  'complaint, a finding opened': {
    path: 'complaint.html',
    drawn: '.finding-line',
    clicks: ['.finding-line summary'],
    shows: '.finding-line[open]',
  },
  'complaint, being noted': { path: 'complaint.html', drawn: '#add-complaint', clicks: ['#add-complaint'], shows: '#journal form' },
  'complaint, answered': { path: 'complaint.html', drawn: '#add-answer', clicks: ['#add-answer'], shows: '#journal form' },
  explain: { path: 'explain.html', drawn: '[data-section]' },
  'explain, reporting': { path: 'explain.html', drawn: '#report', clicks: ['#report'], shows: '#save-report' },
  'field check, on': { path: 'field-check.html', drawn: '#turn-on, #turn-off', clicks: ['?#turn-on'], shows: '#again' },
  'field check, off': { path: 'field-check.html', drawn: '#turn-on, #turn-off', clicks: ['?#turn-off'], shows: '#turn-on' },
  export: { path: 'export.html', drawn: '[data-totals]' },
  'export, an entry': {
    path: 'export.html',
    drawn: '[data-entry="1"]',
    clicks: ['#contents summary', '[data-entry="1"] summary'],
    shows: '[data-entry="1"][open]',
  },
  'export, made': { path: 'export.html', drawn: '[data-totals]', clicks: ['#make'], shows: '[data-made]' },
  options: { path: 'options.html', drawn: '[data-account]' },
  'options, backing up': { path: 'options.html', drawn: '#make-backup:enabled', clicks: ['#make-backup'], shows: '#passphrase' },
  'options, erasing': {
    path: 'options.html',
    drawn: '[data-account]',
    clicks: ['?#quiet:not(:checked)', '#erase-next'],
    shows: '#erase-confirm',
  },
  'options, opening a backup': {
    path: 'options.html',
    drawn: '#backup-file',
    first: async (page, { bytes }) => {
      await holdFiles(page);
      await openFile(page, bytes, 'tujuh kata');
    },
    shows: '#restore [data-cancel]',
  },
  verify: { path: 'verify.html', drawn: 'h1' },
  'verify, checking': {
    path: 'verify.html',
    drawn: 'input[type="file"]',
    first: async (page, bundle) => {
      await holdFiles(page);
      await choose(page, bundle);
    },
    shows: '[data-cancel]',
  },
  'verify, the verdict': { path: 'verify.html', drawn: 'input[type="file"]', first: choose, shows: '[data-verdict]' },
  'verify, a file that does not hold': {
    path: 'verify.html',
    drawn: 'input[type="file"]',
    first: (page, { bytes, name }) => chooseFile(page, 'input[type="file"]', bytes.slice(0, -1), name),
    shows: '[data-verdict], .state.bad',
  },
  'welcome 1': { path: 'welcome.html', drawn: '[data-step="0"]' },
  'welcome 2': { path: 'welcome.html', drawn: '[data-step="0"]', clicks: ['#next'], shows: '[data-step="1"]' },
  'welcome 3': {
    path: 'welcome.html',
    drawn: '[data-step="0"]',
    clicks: ['#next', '#next', '#notify', '#not-notified'],
    shows: '[data-notification="not-seen"]',
  },
};

const there = (page: Page, selector: string) => isThere(page, selector, 60_000);

/** At twice the size of text, and at the narrowest width that WCAG asks for. */
const tooWide = async (page: Page): Promise<string[]> => {
  const wide: string[] = [];
  for (const [how, width, size] of [
    ['200 %', 640, '200%'],
    ['320 px', 320, '100%'],
  ] as const) {
    await page.look({ size: { width, height: 600 } });
    const over = await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      return document.documentElement.scrollWidth - innerWidth;
    }, size);
    if (over > 0) wide.push(`${how}: ${over} px too wide`);
  }
  return wide;
};

/** Where motion is to be reduced, and colours are the participant's own. */
const movingOrUnseen = async (page: Page): Promise<string[]> => {
  await page.look({ reducedMotion: true, forcedColors: true });
  return page.evaluate(() => {
    if (!matchMedia('(forced-colors: active) and (prefers-reduced-motion: reduce)').matches) return ['the browser was not told'];
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
    });
    const ink = getComputedStyle(document.body).color;
    const unseen = [...document.querySelectorAll('svg path, svg circle, svg text')].filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return fill !== ink && stroke !== ink;
    });
    return [
      ...moving.map((element) => `${element.localName}.${element.className} moves`),
      ...unseen.map((shape) => `${shape.outerHTML.slice(0, 80)} is not in the forced colour`),
    ];
  });
};

describe.each(BROWSERS)('every screen is for everybody, in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let finding = '';
  let bundle: Exported;

  const visit = async (trainings: string[]): Promise<void> => {
    const before = looksIn(await storedLogs(stage.control));
    stage.site.show('accessible', { html: participantPage(trainings), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('accessible');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) > before || undefined, 60_000);
    await tab.close();
  };
  const useLanguage = (language: string) =>
    stage.control.evaluate(async (chosen) => {
      await chrome.runtime.sendMessage({ name: 'use-language', carries: { language: chosen } });
    }, language);
  const openScreen = async ({ path, drawn, first, clicks = [], shows }: Screen): Promise<Page> => {
    const page = await stage.browser.openExtensionPage(path === 'before-after.html' ? finding : path);
    await there(page, drawn);
    await first?.(page, bundle);
    for (const selector of clicks) {
      const wanted = selector.replace('?', '');
      if (wanted !== selector && (await page.evaluate((one) => document.querySelector(one) === null, wanted))) continue;
      await page.click(wanted);
    }
    if (shows) await there(page, shows);
    return page;
  };

  beforeAll(async () => {
    stage = await openProduction(name);
    gallery = await serveGallery(0);
    stage.site.setDefaultLane('accessible');
    await visit([LOST, KEPT]);
    await visit([KEPT]);
    const popup = await stage.browser.openExtensionPage('popup.html');
    finding = await waitFor(
      'a finding',
      async () => (await popup.evaluate(() => document.querySelector('.card a')?.getAttribute('href')?.slice(1))) || undefined,
    );
    await popup.close();
    bundle = await exportBundle(stage.browser, '', 'samar');
  }, 240_000);
  afterAll(async () => {
    await gallery?.server.close();
    await stage?.close();
  });

  it.each(Object.entries(SCREENS))(
    '%s: axe finds nothing in either language, light or dark; it fits, keeps still, and shows its icons in forced colours',
    async (_, screen) => {
      const wrong: string[] = [];
      for (const language of ['id', 'en']) {
        await useLanguage(language);
        const page = await openScreen(screen);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        for (const scheme of ['light', 'dark'] as const) {
          await page.look({ size: { width: 360, height: 640 }, scheme });
          wrong.push(...(await axeViolations(page)).map((violation) => `${language}, ${scheme}: ${violation}`));
        }
        wrong.push(...(await tooWide(page)), ...(await movingOrUnseen(page)));
        await page.close();
      }
      expect(wrong).toEqual([]);
    },
  );

  it('axe finds nothing on any state of any component', async () => {
    const found: string[] = [];
    const page = await stage.browser.openExtensionPage('popup.html');
    for (const language of ['id', 'en']) {
      await leave(page);
      await page.goto(`${gallery.url}?language=${language}`);
      await there(page, '[data-exhibit="VerdictView: broken"]');
      await page.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('#check-log')) button.click();
      });
      await there(page, '[data-whole="false"]');
      for (const scheme of ['light', 'dark'] as const) {
        await page.look({ size: { width: 1280, height: 800 }, scheme });
        const violations = (await axeViolations(page))
          // One page for all of them: each state is a heading and a landmark of its own in the popup.
          .filter((violation) => !/^(page-has-heading-one|heading-order|landmark-|region|duplicate-id)/.test(violation));
        found.push(...violations.map((violation) => `${language} ${scheme}: ${violation}`));
      }
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
