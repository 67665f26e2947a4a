import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../tools/browser';
import { exportBundle } from '../tools/export-bundle';
import { fillLog } from './filled-log';
import { CANCEL_MIDWAY, clickOnceThere, isThere, textNow } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

/** In an extension page of either browser. */
declare const chrome: { windows: { getCurrent(): Promise<{ id?: number }>; update(id: number, how: { focused: true }): Promise<unknown> } };

describe.each(BROWSERS)('the popup in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('export');
    stage.site.show('export', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('export');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined);
  });
  afterAll(() => stage?.close());

  it.each(['samar', 'lengkap'] as const)('exports a bundle (%s) that verifies, under a name of its own', async (profile) => {
    const { name: file, verdict } = await exportBundle(stage.browser, '', profile);
    expect(file).toMatch(new RegExp(`^bukti-[0-9a-f]{8}-${profile}.*\\.zip$`));
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verdict).toMatchObject({ ok: true, profile, clock: 'device' });
  });

  it('exports by keyboard alone, and shows where the keyboard is', async () => {
    const popup = await stage.browser.openExtensionPage('popup.html');
    await isThere(popup, '#export');
    // Only the window in front shows where the keyboard is.
    await popup.evaluate(async () => {
      const { id } = await chrome.windows.getCurrent();
      if (id !== undefined) await chrome.windows.update(id, { focused: true });
    });
    await waitFor('the window in front', async () => (await popup.evaluate(() => document.hasFocus())) || undefined);
    const at = (selector: string) => popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const outlined = () => popup.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle !== 'none');
    const walkTo = async (selector: string): Promise<void> => {
      for (let step = 0; step < 40 && !(await at(selector)); step += 1) await popup.press('Tab');
      expect(await at(selector)).toBe(true);
      expect(await outlined()).toBe(true);
    };
    await walkTo('#export');
    await popup.press('Enter');
    await isThere(popup, '[data-profile="samar"]');
    await walkTo('[data-profile="samar"]');
    await popup.press('Enter');
    await isThere(popup, '[data-exported]', 60_000);
    await popup.close();
  });

  it('is cancelled midway: no file, nothing recorded, and made after all when it is asked for again', async () => {
    await fillLog(stage.control, 1_000);
    const popup = await stage.browser.openExtensionPage('popup.html');
    await isThere(popup, '#export');
    const [logs, files] = [await storedLogs(stage.control), readdirSync(stage.browser.downloads)];
    await clickOnceThere(popup, CANCEL_MIDWAY);
    await popup.click('#export');
    await popup.click('[data-profile="samar"]');
    await isThere(popup, '.choices [role=alert]', 60_000);
    expect(await textNow(popup, '.choices [role=alert]')).toBe('Ekspor dibatalkan. Catatan Anda tetap utuh.');
    expect(await storedLogs(stage.control)).toEqual(logs);
    expect(readdirSync(stage.browser.downloads)).toEqual(files);
    await popup.close();
    expect((await exportBundle(stage.browser, '', 'samar')).verdict).toMatchObject({ ok: true });
  });
});
