import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../tools/browser';
import { build } from '../tools/build';
import { openStage } from '../tools/stage';
import { isThere } from './on-page';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

const PAGE = readFileSync('tests/fixtures/dashboard/invented/siapkerja-pelatihan-saya.html', 'utf8');
/** The reader waits a second at least, and twenty at most for a page that still moves; this one does not. */
const LONG_ENOUGH_MS = 6_000;

type Stage = Awaited<ReturnType<typeof openStage>>;

const openSite = async (stage: Stage) => {
  stage.site.setDefaultLane('siapkerja');
  stage.site.show('siapkerja', { html: PAGE, status: 200, at: '2025-02-03T09:00:00+07:00' });
  const tab = await stage.browser.openSiteTab('siapkerja');
  await tab.goto('https://siapkerja.kemnaker.go.id/pelatihan-saya');
  return tab;
};
const looks = async (stage: Stage): Promise<number> => looksIn(await storedLogs(stage.control));
const visitInVain = async (stage: Stage): Promise<void> => {
  const before = await looks(stage);
  const tab = await openSite(stage);
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH_MS));
  expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Pelatihan Saya');
  expect(await looks(stage)).toBe(before);
  await tab.close();
};
const visitRead = async (stage: Stage): Promise<void> => {
  const before = await looks(stage);
  const tab = await openSite(stage);
  await waitFor('a look', async () => ((await looks(stage)) > before ? true : undefined), 60_000);
  await tab.close();
};

describe('SIAPkerja', () => {
  it('in Firefox: nothing runs there, until it is turned on, and again once it is turned off', async () => {
    const stage = await openStage('firefox', await build('firefox', 'production'));
    try {
      await visitInVain(stage);
      const page = await stage.browser.openExtensionPage('options.html');
      const isChecked = (): Promise<boolean> =>
        page.evaluate(() => document.querySelector<HTMLInputElement>('#use-siapkerja')?.checked === true);
      await isThere(page, '#use-siapkerja', 60_000);
      expect(await isChecked()).toBe(false);
      await page.click('#use-siapkerja');
      await waitFor('it to be on', async () => (await isChecked()) || undefined);
      await visitRead(stage);
      await page.click('#use-siapkerja');
      await waitFor('it to be off', async () => !(await isChecked()) || undefined);
      await visitInVain(stage);
    } finally {
      await stage.close();
    }
  });

  it('in Chromium: nothing runs there without the permission', async () => {
    const stage = await openStage('chromium', await build('chrome', 'production'));
    try {
      await visitInVain(stage);
    } finally {
      await stage.close();
    }
  });

  /** Chromium asks in a window of its own, which no test can click: there the permission is given beforehand. */
  it('in Chromium: it is read with the permission', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'saksi-siapkerja-'));
    cpSync(await build('chrome', 'production'), copy, { recursive: true });
    const path = join(copy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.host_permissions.push('https://siapkerja.kemnaker.go.id/*');
    writeFileSync(path, JSON.stringify(manifest));
    const stage = await openStage('chromium', copy);
    try {
      await visitRead(stage);
    } finally {
      await stage.close();
      rmSync(copy, { recursive: true });
    }
  });
});
