import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, waitFor } from '../tools/browser';
import { isThere } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

describe.each(BROWSERS)('from the field, in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  const there = (page: Page, selector: string) => isThere(page, selector, 40_000);
  const visit = async (): Promise<void> => {
    const before = looksIn(await storedLogs(stage.control)) || 0;
    const tab = await stage.browser.openSiteTab('field');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => (looksIn(await storedLogs(stage.control)) > before ? true : undefined), 40_000);
    await tab.close();
  };
  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('field');
    stage.site.show('field', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    await visit();
  });
  afterAll(() => stage?.close());

  it('the popup leads straight to a report of the last page, and the timeline to what was read of each', async () => {
    const popup = await stage.browser.openExtensionPage('popup.html');
    await there(popup, '#report');
    const href = await popup.evaluate(() => document.querySelector('#report')?.getAttribute('href') ?? '');
    await popup.close();
    const page = await stage.browser.openExtensionPage(href.slice(1));
    await there(page, '#save-report');
    await page.close();
    const timeline = await stage.browser.openExtensionPage('timeline.html');
    await there(timeline, 'a[href*="/explain.html"][href*="seq=1"]');
    await timeline.close();
  });

  it('the field check is off until it is turned on; then it tells what was read and saves it without personal values', async () => {
    const page = await stage.browser.openExtensionPage('field-check.html');
    await there(page, '#turn-on');
    expect(await page.evaluate(() => document.querySelectorAll('[data-checked]').length)).toBe(0);
    await page.click('#turn-on');
    await there(page, '#again');
    expect(await page.evaluate(() => document.querySelectorAll('[data-checked]').length)).toBe(0);
    await visit();
    await page.click('#again');
    await there(page, '[data-checked] [data-section="trainings"][data-read="read"]');
    await page.click('#report');
    await there(page, '#save-report');
    await page.click('#save-report');
    const file = await waitFor('the file', () => readdirSync(stage.browser.downloads).find((each) => /^pemeriksaan-.*\.zip$/.test(each)));
    const files = await waitFor('its content', () => {
      const bytes = readFileSync(join(stage.browser.downloads, file));
      return bytes.length > 0 ? unzipSync(bytes) : undefined;
    });
    const folder = file.replace(/\.zip$/, '');
    expect(Object.keys(files).sort()).toEqual([`${folder}/pages/1.html`, `${folder}/story.json`]);
    await page.close();
  });
});
