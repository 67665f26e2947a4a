import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/evidence/verify';
import { Tampered } from '../evidence/tampered';
import { PRINTED } from '../personal/printed';
import { type Page, waitFor } from '../tools/browser';
import { fillLog } from './filled-log';
import { CANCEL_MIDWAY, clickOnceThere, isThere, pressOn, textNow } from './on-page';
import { participantPage } from './participant-page';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

const saved = (folder: string): string | undefined =>
  readdirSync(folder).find((name) => name.endsWith('.zip') && !readdirSync(folder).includes(`${name}.part`));

describe.each(BROWSERS)('the export page in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  let page: Page;
  const there = (selector: string) => isThere(page, selector, 60_000);
  const text = (selector: string) => textNow(page, selector);

  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('export-page');
    stage.site.show('export-page', { html: participantPage(), status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('export-page');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined);
    page = await stage.browser.openExtensionPage('export.html');
  });
  afterAll(() => stage?.close());

  it('shows what will leave, holds back what is ticked, and saves a bundle that verifies', async () => {
    await there('[data-totals]');
    await there('[data-entry="1"] [data-field="nama"]');
    expect(await text('[data-entry="1"] [data-field="nama"]')).toContain('disamarkan oleh pilihan di atas');
    expect(await text('[data-entry="1"] [data-field="pelatihan/0/nama"]')).toContain('Menulis Opini, Menembus Meja Redaksi');
    expect(await text('[data-entry="1"]')).not.toMatch(PRINTED);
    await page.click('#contents summary');
    await page.click('[data-entry="1"] summary');
    await page.click('[data-entry="1"] [data-field="saldo"] input');
    await waitFor('the balance to be blacked out', async () =>
      (await text('[data-entry="1"] [data-field="saldo"]')).includes('Anda tahan') ? true : undefined,
    );
    await page.click('#make');
    await there('[data-made]');
    // No permission at all: once it is there, its document is out of reach, even for our own page.
    await waitFor(
      'the report to be shut in',
      async () => (await page.evaluate(() => document.querySelector('iframe')?.contentDocument === null)) || undefined,
    );
    expect(await page.evaluate(() => document.querySelector('iframe')?.getAttribute('sandbox'))).toBe('');
    await pressOn(page, '#save');
    await there('[data-saved]');
    const file = await waitFor('the file', () => saved(stage.browser.downloads));
    const bytes = new Uint8Array(readFileSync(join(stage.browser.downloads, file)));
    rmSync(join(stage.browser.downloads, file));
    const verdict = await verifyBundle(bytes);
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verdict.profile).toBe('samar');
    const bag = await Tampered.open(bytes);
    expect(JSON.parse(bag.text('data/export.json')).withheld_fields).toEqual([{ name: 'saldo', seq: 1 }]);
    expect([...bag.files.values()].map((one) => new TextDecoder().decode(one)).join()).not.toContain('850.000');
    const [log] = await storedLogs(stage.control);
    expect(log?.lines.at(-1)).toContain('"kind":"export"');
  });

  it('adds the archive for replay only where it is ticked', async () => {
    page = await stage.browser.openExtensionPage('export.html');
    await there('[data-totals]');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#archive')?.checked)).toBe(false);
    await page.click('#archive');
    await page.click('#make');
    await there('[data-made]');
    await pressOn(page, '#save');
    await there('[data-saved]');
    const file = await waitFor('the file', () => saved(stage.browser.downloads));
    const bytes = new Uint8Array(readFileSync(join(stage.browser.downloads, file)));
    rmSync(join(stage.browser.downloads, file));
    expect((await verifyBundle(bytes)).checks.filter(({ ok }) => !ok)).toEqual([]);
    const archive = new TextDecoder('latin1').decode((await Tampered.open(bytes)).files.get('data/arsip.wacz'));
    expect(archive).toContain('WARC-Target-URI: https://dashboard.prakerja.go.id/');
    expect(archive).not.toMatch(PRINTED);
  });

  describe('of 1,000 looks', () => {
    beforeAll(() => fillLog(stage.control, 1_000));

    it('is cancelled midway: no file, nothing recorded, and made after all when it is asked for again', async () => {
      page = await stage.browser.openExtensionPage('export.html');
      await there('[data-totals]');
      const [logs, files] = [await storedLogs(stage.control), readdirSync(stage.browser.downloads)];
      await clickOnceThere(page, CANCEL_MIDWAY);
      await page.click('#make');
      await there('#make:enabled');
      expect(await text('.within-reach [role=status]')).toBe('Dibatalkan. Tidak ada berkas yang dibuat; catatan Anda tetap utuh.');
      expect(await page.evaluate(() => document.querySelector('[data-made], [role=alert]'))).toBeNull();
      expect(await storedLogs(stage.control)).toEqual(logs);
      expect(readdirSync(stage.browser.downloads)).toEqual(files);
      await page.click('#make');
      await there('[data-made]');
    });

    it('makes a file of 1,000 looks, with progress, and the page stays awake meanwhile', { timeout: 120_000 }, async () => {
      page = await stage.browser.openExtensionPage('export.html');
      await there('[data-totals]');
      const { took, told, asleep } = await page.evaluate(async () => {
        const told = new Set<number>();
        const [begun, beats] = [performance.now(), [performance.now()]];
        document.querySelector<HTMLElement>('#make')?.click();
        while (!document.querySelector('[data-made], [role=alert]')) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          beats.push(performance.now());
          const value = document.querySelector('progress')?.value;
          if (value !== undefined) told.add(value);
        }
        return {
          took: performance.now() - begun,
          told: [...told],
          asleep: Math.max(...beats.slice(1).map((beat, at) => beat - (beats[at] ?? beat))),
        };
      });
      console.info(
        `1,000 looks exported and checked in ${name}: ${Math.round(took)} ms, ${told.length} steps of progress, longest pause ${Math.round(asleep)} ms`,
      );
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.length).toBeGreaterThan(10);
      // However busy the machine, no stretch of the work is a great part of it: the page never seems to hang. How long one is, is told above.
      expect(asleep).toBeLessThan(took / 4);
      await pressOn(page, '#save');
      await there('[data-saved]');
      const file = await waitFor('the file', () => saved(stage.browser.downloads));
      const verdict = await verifyBundle(new Uint8Array(readFileSync(join(stage.browser.downloads, file))));
      expect(verdict).toMatchObject({ ok: true });
      expect(verdict.size).toBeGreaterThan(1_000);
    });
  });
});
