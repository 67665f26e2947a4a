import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, waitFor } from '../tools/browser';
import { type Exported, exportBundle } from '../tools/export-bundle';
import { chooseFile } from './choose-file';
import { fillLog } from './filled-log';
import { CANCEL_MIDWAY, clickOnceThere, isThere, textNow } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

describe.each(BROWSERS)('the page that checks a file, in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  let exported: Exported;
  let page: Page;
  const there = (selector: string) => isThere(page, selector, 60_000);

  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('verify');
    stage.site.show('verify', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('verify');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined);
    await tab.close();
    await fillLog(stage.control, 500);
    exported = await exportBundle(stage.browser, '', 'samar');
    page = await stage.browser.openExtensionPage('verify.html');
  });
  afterAll(() => stage?.close());

  it('is cancelled midway: no verdict, good or bad, and the same file is checked after all when it is chosen again', async () => {
    await there('input[type="file"]');
    const before = await storedLogs(stage.control);
    await clickOnceThere(page, CANCEL_MIDWAY);
    await chooseFile(page, 'input[type="file"]', exported.bytes, exported.name);
    await waitFor('the end', async () => (await textNow(page, 'main > [aria-live]')) || undefined, 60_000);
    expect(await textNow(page, 'main > [aria-live]')).toBe('Dibatalkan: berkas ini belum diperiksa.');
    expect(await page.evaluate(() => document.querySelector('progress, [data-verdict]'))).toBeNull();
    await chooseFile(page, 'input[type="file"]', exported.bytes, exported.name);
    await there('[data-verdict]');
    expect(await textNow(page, '[data-verdict]')).toContain('Utuh: tidak ada yang berubah');
    expect(await storedLogs(stage.control)).toEqual(before);
  });
});
