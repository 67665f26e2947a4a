import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../tools/browser';
import { BROWSERS, openProduction } from './production';
import { looksIn } from './sound';
import { storedLogs } from './stored-logs';

const PAGE = `<!doctype html><html lang="id"><head><title>Dashboard</title></head><body><main>
<p>Halo, Budi Santoso</p><dl><dt>Nomor Kartu Prakerja</dt><dd>9999 0000 1111 2222</dd></dl>
<h2>Pelatihan Saya</h2>
<ul><li><h3>Menulis Opini</h3><p>Status: Aktif</p><p>Sertifikat: 0</p></li>
<li><h3>Fotografi &lt;b&gt;Produk&lt;/b&gt;</h3><p>Rp200.000</p><button>Beli Sekarang</button></li></ul>
</main></body></html>`;

describe.each(BROWSERS)('the page "Apa yang terbaca?" in %s', (name) => {
  let stage: Awaited<ReturnType<typeof openProduction>>;
  beforeAll(async () => {
    stage = await openProduction(name);
    stage.site.setDefaultLane('explain');
    stage.site.show('explain', { html: PAGE, status: 200, at: '2020-06-21T09:00:00+07:00' });
    const tab = await stage.browser.openSiteTab('explain');
    await tab.goto('https://dashboard.prakerja.go.id/');
    await waitFor('a look', async () => looksIn(await storedLogs(stage.control)) || undefined);
  });
  afterAll(() => stage?.close());

  it('is linked from the popup', async () => {
    const popup = await stage.browser.openExtensionPage('popup.html');
    const href = await waitFor(
      'the link',
      async () => (await popup.evaluate(() => document.querySelector('#explain')?.getAttribute('href'))) ?? undefined,
    );
    expect(href).toContain('/explain.html?log=');
    await popup.close();
  });

  it('tells values, reasons and what was left aside from the stored copy, with personal values in place, as text', async () => {
    const page = await stage.browser.openExtensionPage('explain.html');
    const told = await waitFor('the sections', async () => {
      const seen = await page.evaluate(() => ({
        status: document.querySelector('[data-at="trainings/0/status"]')?.textContent ?? '',
        card: document.querySelector('[data-at="account/cardNumber"]')?.textContent ?? '',
        aside: document.querySelector('[data-section="trainings"] > details')?.textContent ?? '',
        states: [...document.querySelectorAll('[data-section]')].map((each) => each.getAttribute('data-read')),
        bold: document.querySelectorAll('#root b').length,
      }));
      return seen.states.length === 6 ? seen : undefined;
    });
    expect(told.status).toContain('di samping tulisan “Status:”');
    expect(told.card).toContain('9999000011112222');
    expect(told.aside).toContain('Fotografi <b>Produk</b>');
    expect(told.aside).toContain('penawaran, bukan milik Anda');
    expect(told.bold).toBe(0);
    expect(told.states).toEqual(['read', 'read', 'read', 'not-on-page', 'not-on-page', 'read']);
    await page.close();
  });

  it('saves a report of the page that plays as a story, with invented values in the place of personal ones', async () => {
    const page = await stage.browser.openExtensionPage('explain.html');
    await waitFor('the report button', async () => (await page.evaluate(() => document.querySelector('#report') !== null)) || undefined);
    await page.click('#report');
    await waitFor('the report', async () => (await page.evaluate(() => document.querySelector('#save-report') !== null)) || undefined);
    expect(await page.evaluate(() => document.querySelector('.scrubbed')?.textContent)).toContain('Halo, Budi Santoso');
    await page.click('#save-report');
    const name = await waitFor('the file', () =>
      readdirSync(stage.browser.downloads).find((each) => /^laporan-halaman-.*\.zip$/.test(each)),
    );
    const files = await waitFor('its content', () => {
      const bytes = readFileSync(join(stage.browser.downloads, name));
      return bytes.length > 0 ? unzipSync(bytes) : undefined;
    });
    const folder = name.replace(/\.zip$/, '');
    expect(Object.keys(files).sort()).toEqual([`${folder}/pages/1.html`, `${folder}/story.json`]);
    await page.close();
  });
});
