import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGallery } from '../gallery/serve';
import { type Page, waitFor } from '../tools/browser';
import { axeViolations } from './axe';
import { isThere } from './on-page';
import { participantPage } from './participant-page';
import { openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

/** In an extension page. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const LOST = 'Menulis Opini, Menembus Meja Redaksi';
const KEPT = 'Fotografi Produk untuk Pemula';

/** Every page of the extension, what shows that it is drawn, and what to click first. */
const SCREENS: Record<string, { path: string; drawn: string; clicks?: string[] }> = {
  popup: { path: 'popup.html', drawn: '[data-state]' },
  'popup, exporting': { path: 'popup.html', drawn: '#export', clicks: ['#export'] },
  timeline: { path: 'timeline.html', drawn: '[data-counted]' },
  'before and after': { path: 'before-after.html', drawn: '[data-changes]' },
  complaint: { path: 'complaint.html', drawn: 'h1' },
  explain: { path: 'explain.html', drawn: '[data-section]' },
  export: { path: 'export.html', drawn: '[data-totals]' },
  options: { path: 'options.html', drawn: '[data-account]' },
  'options, erasing': { path: 'options.html', drawn: '[data-account]', clicks: ['#quiet', '#erase-next'] },
  verify: { path: 'verify.html', drawn: 'h1' },
  'welcome 1': { path: 'welcome.html', drawn: '[data-step="0"]' },
  'welcome 2': { path: 'welcome.html', drawn: '[data-step="0"]', clicks: ['#next'] },
  'welcome 3': { path: 'welcome.html', drawn: '[data-step="0"]', clicks: ['#next', '#next', '#notify', '#not-notified'] },
};

const there = (page: Page, selector: string) => isThere(page, selector, 60_000);

describe('every screen is for everybody (Chromium, which can be told how a page is looked at)', () => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let finding = '';

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
  const openScreen = async ({ path, drawn, clicks = [] }: { path: string; drawn: string; clicks?: string[] }): Promise<Page> => {
    const page = await stage.browser.openExtensionPage(path === 'before-after.html' ? finding : path);
    await there(page, drawn);
    for (const selector of clicks) {
      // Asked for what is there already, a choice that was kept would be taken back.
      if (selector === '#quiet' && (await page.evaluate(() => document.querySelector<HTMLInputElement>('#quiet')?.checked))) continue;
      await page.click(selector);
    }
    return page;
  };

  beforeAll(async () => {
    stage = await openProduction('chromium');
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
  }, 240_000);
  afterAll(async () => {
    await gallery?.server.close();
    await stage?.close();
  });

  it.each(['id', 'en'])('axe finds nothing on any screen, light or dark, in %s', async (language) => {
    await useLanguage(language);
    const found: string[] = [];
    for (const [name, screen] of Object.entries(SCREENS)) {
      const page = await openScreen(screen);
      expect(await page.evaluate(() => document.documentElement.lang), name).toBe(language);
      for (const scheme of ['light', 'dark'] as const) {
        await page.look({ size: { width: 360, height: 640 }, scheme });
        found.push(...(await axeViolations(page)).map((violation) => `${name} (${scheme}): ${violation}`));
      }
      await page.close();
    }
    expect(found).toEqual([]);
  });

  it('axe finds nothing on any state of any component', async () => {
    const found: string[] = [];
    const page = await stage.browser.openExtensionPage('popup.html');
    for (const language of ['id', 'en']) {
      await page.goto(`${gallery.url}?language=${language}`);
      await there(page, '[data-exhibit="VerdictView: broken"]');
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

  it('nothing runs off the side at twice the size, nor at a width of 320', async () => {
    const wide: string[] = [];
    for (const [name, screen] of Object.entries(SCREENS)) {
      const page = await openScreen(screen);
      for (const [how, width, size] of [
        ['200 %', 640, '200%'],
        ['320 px', 320, '100%'],
      ] as const) {
        await page.look({ size: { width, height: 600 } });
        const over = await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          return document.documentElement.scrollWidth - innerWidth;
        }, size);
        if (over > 0) wide.push(`${name} at ${how}: ${over} px too wide`);
      }
      await page.close();
    }
    expect(wide).toEqual([]);
  });

  it('where motion is to be reduced nothing moves, and in forced colours every icon can be seen', async () => {
    const wrong: string[] = [];
    for (const [name, screen] of Object.entries(SCREENS)) {
      const page = await openScreen(screen);
      await page.look({ reducedMotion: true, forcedColors: true });
      wrong.push(
        ...(await page.evaluate((screenName) => {
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
            ...moving.map((element) => `${screenName}: ${element.localName}.${element.className} moves`),
            ...unseen.map((shape) => `${screenName}: ${shape.outerHTML.slice(0, 80)} is not in the forced colour`),
          ];
        }, name)),
      );
      await page.close();
    }
    expect(wrong).toEqual([]);
  });
});

describe('the screens that everybody meets, in Firefox', () => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  beforeAll(async () => {
    stage = await openProduction('firefox');
    stage.site.setDefaultLane('accessible');
    stage.site.show('accessible', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('accessible');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined, 60_000);
    await tab.close();
  }, 240_000);
  afterAll(() => stage?.close());

  it('axe finds nothing', async () => {
    const found: string[] = [];
    for (const name of ['popup', 'timeline', 'complaint', 'export', 'options', 'welcome 1']) {
      const { path, drawn } = SCREENS[name] as (typeof SCREENS)[string];
      const page = await stage.browser.openExtensionPage(path);
      await there(page, drawn);
      found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
      await page.close();
    }
    expect(found).toEqual([]);
  });
});
