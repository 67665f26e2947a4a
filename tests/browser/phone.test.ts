import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/evidence/verify';
import { type Page, waitFor } from '../tools/browser';
import { isThere, textNow } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

/** As Firefox for Android shows a page of ours: narrow, and touched. Nothing here is clicked or typed. */
describe.each(BROWSERS)('on a phone, in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  const there = (page: Page, selector: string) => isThere(page, selector, 60_000);
  const openInHand = async (path: string): Promise<Page> => {
    const page = await stage.browser.openExtensionPage(path);
    await page.look({ size: { width: 360, height: 640 }, finger: true });
    await waitFor('the width of a phone', async () => (await page.evaluate(() => innerWidth === 360)) || undefined);
    return page;
  };
  /** WCAG 2.2 asks for 24 pixels; a thumb, for more. A link within a sentence may be as high as its line. */
  const small = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, select, summary, input:not([type=file])')]
        .filter((element) => element.checkVisibility() && !element.closest('p, dd, li'))
        .filter((element) => (element.closest('label') ?? element).getBoundingClientRect().height < 40)
        .map((element) => `${element.localName} ${element.id || element.textContent}`),
    );

  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('phone');
    stage.site.show('phone', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
  }, 240_000);
  afterAll(() => stage?.close());

  it('the first run is gone through by touch, and no control is too small for it', async () => {
    const page = await openInHand('welcome.html');
    await there(page, '[data-step="0"]');
    expect(await small(page)).toEqual([]);
    await page.tap('#next');
    await there(page, '[data-step="1"]');
    await page.tap('#next');
    await there(page, '#notify');
    expect(await small(page)).toEqual([]);
    await page.tap('#notify');
    await there(page, '#notified');
    await page.tap('#notified');
    await there(page, '[data-notification="seen"]');
    await page.close();
  });

  it('the evidence is exported by touch from the page, and verifies', async () => {
    const tab = await stage.browser.openSiteTab('phone');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined, 60_000);
    await tab.close();
    const popup = await openInHand('popup.html');
    await there(popup, '#choose');
    expect(await small(popup)).toEqual([]);
    const onward = await popup.evaluate(() => document.querySelector('#choose')?.getAttribute('href')?.slice(1) ?? '');
    await popup.close();

    const page = await openInHand(onward);
    await there(page, '[data-totals]');
    expect(await small(page)).toEqual([]);
    await page.tap('#contents summary');
    await there(page, '#contents[open]');
    await page.tap('[data-entry="1"] summary');
    await there(page, '[data-entry="1"][open]');
    await page.tap('[data-entry="1"] [data-field="saldo"] label');
    await waitFor('the balance to be held back', async () =>
      (await textNow(page, '[data-entry="1"] [data-field="saldo"]')).includes('Anda tahan') ? true : undefined,
    );
    await page.tap('#make');
    await there(page, '[data-made]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.tap('#save');
    await there(page, '[data-saved]');
    const file = await waitFor('the file', () => {
      const names = readdirSync(stage.browser.downloads);
      return names.find((each) => each.endsWith('.zip') && !names.includes(`${each}.part`));
    });
    const verdict = await verifyBundle(new Uint8Array(readFileSync(join(stage.browser.downloads, file))));
    expect(verdict).toMatchObject({ ok: true, profile: 'samar' });
    await page.close();
  });
});
